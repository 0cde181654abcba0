using Alaqat.Store;

namespace Alaqat.Tests;

public class AddCommandTests : IDisposable
{
    /// <summary>"Moscow condemned the decision of the Council."</summary>
    const string Text = "أدانت موسكو قرار المجلس.";

    readonly TestRun _run = new();
    readonly TestDatabase _database;
    readonly TestStore _test;

    public AddCommandTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected AddCommandTests(TestDatabase database) => (_database, _test) = (database, new TestStore(database));

    string File => _test.File;

    public void Dispose()
    {
        _run.Dispose();
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    int Add(params string[] args) => _run.Run(["add", "--store", File, .. args]);

    string Dump() => Dump(File);

    static string Dump(string file)
    {
        using var store = AlaqatStore.Open(file);
        Assert.Empty(store.Check());
        return TestStore.Dump(store);
    }

    [StoreFact]
    public void ArticlesAreInOnceHoweverOftenTheyAreAdded()
    {
        var path = _run.Write("a.jsonl", SyntheticArticles.JsonLines(60));

        Assert.Equal(0, Add(path));
        Assert.StartsWith("60 articles added, 0 replaced, 0 were there; ", _run.Output, StringComparison.Ordinal);
        Assert.Equal(string.Empty, _run.Error);
        var once = Dump();
        Assert.Equal(0, Add(path));

        Assert.StartsWith("0 articles added, 0 replaced, 60 were there; 0 claims read; 0 problems\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(once, Dump());
    }

    [StoreFact]
    public void NoEngineIsLoadedWhereNothingIsNew()
    {
        var path = _run.Write("a.txt", Text);
        Add(path);
        _run.Engines = _run.Engines with { Claims = () => throw new InvalidOperationException() };

        Assert.Equal(0, Add(path));
    }

    [StoreFact]
    public void AnyNumberOfThreadsMakesTheSameStore()
    {
        var path = _run.Write("a.jsonl", SyntheticArticles.JsonLines(200));
        using var other = new TestStore(_database);
        Add(path, "--threads", "1");

        Assert.Equal(0, _run.Run("add", "--store", other.File, path, "--threads", "5"));

        Assert.Equal(Dump(), Dump(other.File));
    }

    [StoreFact]
    public void AChangedArticleOfTheSameIdIsReplaced()
    {
        Add(_run.Write("a.jsonl", $"{{\"id\":\"7\",\"text\":\"{Text}\"}}"));

        Assert.Equal(0, Add(_run.Write("a.jsonl", $"{{\"id\":\"7\",\"text\":\"{Text}\\n{Text}\"}}")));

        Assert.StartsWith("0 articles added, 1 replaced,", _run.Output, StringComparison.Ordinal);
        using var store = AlaqatStore.Open(File);
        Assert.Equal((1, 2), (store.Counts().Documents, store.Counts().Claims));
    }

    [StoreFact]
    public void WhatCannotBeReadIsNamedAndTheRestIsAdded()
    {
        Assert.Equal(1, Add(_run.Path("none.txt"), _run.Write("a.txt", Text)));

        Assert.Contains("none.txt: no such file", _run.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 articles added, 0 replaced, 0 were there; 1 claims read; 1 problems", _run.Output, StringComparison.Ordinal);
    }

    [StoreFact]
    public void AStoreAmongItsInputsIsNoInput()
    {
        _run.Write("a.txt", Text);
        var store = _run.Path("a.db");

        Assert.Equal(0, _run.Run("add", "--store", store, _run.Folder));
        Assert.Equal(0, _run.Run("add", "--store", store, _run.Folder));
    }

    [StoreFact]
    public void RefreshReadsAgainWhatAnotherVersionRead()
    {
        Add(_run.Write("a.jsonl", SyntheticArticles.JsonLines(30)));
        Assert.Equal(0, _run.Run("refresh", "--store", File));
        Assert.StartsWith("0 of 0 articles read again", _run.Output, StringComparison.Ordinal);
        _run.Engines = _run.Engines with { Version = () => new AnalysisVersion("engine 2", "data 1") };

        Assert.Equal(0, _run.Run("refresh", "--store", File, "--threads", "2"));

        Assert.StartsWith("30 of 30 articles read again", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("engine 1", Dump(), StringComparison.Ordinal);
        Assert.Equal(0, Add(_run.Path("a.jsonl")));
        Assert.Contains("30 were there", _run.Output, StringComparison.Ordinal);
    }

    [StoreFact]
    public void CheckSaysThatAStoreIsSound()
    {
        Add(_run.Write("a.txt", Text));

        Assert.Equal(0, _run.Run("check", "--store", File));
        using var store = AlaqatStore.Open(File);
        Assert.Equal(store.Path + ": sound; 1 articles, 1 sentences, 1 claims\n", _run.Output);
    }
}
