using Alaqat.Store;

namespace Alaqat.Tests;

public sealed class AddCommandTests : IDisposable
{
    /// <summary>"Moscow condemned the decision of the Council."</summary>
    const string Text = "أدانت موسكو قرار المجلس.";

    readonly TestRun _run = new();

    string File => _run.Path("a.db");

    public void Dispose() => _run.Dispose();

    int Add(params string[] args) => _run.Run(["add", "--store", File, .. args]);

    string Dump()
    {
        using var store = AlaqatStore.Open(File);
        Assert.Empty(store.Check());
        return TestStore.Dump(store);
    }

    [Fact]
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

    [Fact]
    public void NoEngineIsLoadedWhereNothingIsNew()
    {
        var path = _run.Write("a.txt", Text);
        Add(path);
        _run.Engines = _run.Engines with { Claims = () => throw new InvalidOperationException() };

        Assert.Equal(0, Add(path));
    }

    [Fact]
    public void AnyNumberOfThreadsMakesTheSameStore()
    {
        var path = _run.Write("a.jsonl", SyntheticArticles.JsonLines(200));
        Add(path, "--threads", "1");
        var one = Dump();
        System.IO.File.Delete(File);

        Add(path, "--threads", "5");

        Assert.Equal(one, Dump());
    }

    [Fact]
    public void AChangedArticleOfTheSameIdIsReplaced()
    {
        Add(_run.Write("a.jsonl", $"{{\"id\":\"7\",\"text\":\"{Text}\"}}"));

        Assert.Equal(0, Add(_run.Write("a.jsonl", $"{{\"id\":\"7\",\"text\":\"{Text}\\n{Text}\"}}")));

        Assert.StartsWith("0 articles added, 1 replaced,", _run.Output, StringComparison.Ordinal);
        using var store = AlaqatStore.Open(File);
        Assert.Equal((1, 2), (store.Counts().Documents, store.Counts().Claims));
    }

    [Fact]
    public void WhatCannotBeReadIsNamedAndTheRestIsAdded()
    {
        Assert.Equal(1, Add(_run.Path("none.txt"), _run.Write("a.txt", Text)));

        Assert.Contains("none.txt: no such file", _run.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 articles added, 0 replaced, 0 were there; 1 claims read; 1 problems", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AStoreAmongItsInputsIsNoInput()
    {
        _run.Write("a.txt", Text);

        Assert.Equal(0, Add(_run.Folder));
        Assert.Equal(0, Add(_run.Folder));
    }

    [Fact]
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

    [Fact]
    public void CheckSaysThatAStoreIsSound()
    {
        Add(_run.Write("a.txt", Text));

        Assert.Equal(0, _run.Run("check", "--store", File));
        Assert.Equal(File + ": sound; 1 articles, 1 sentences, 1 claims\n", _run.Output);
    }
}
