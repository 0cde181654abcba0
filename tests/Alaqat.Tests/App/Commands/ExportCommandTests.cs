using System.Diagnostics;
using System.Text.Json;
using Xunit.Abstractions;

namespace Alaqat.Tests;

public class ExportCommandTests(SmallCorpusStore corpus, ITestOutputHelper log) : IClassFixture<SmallCorpusStore>, IDisposable
{
    readonly TestStore _test = corpus.Store;
    readonly TestRun _run = new();

    public void Dispose()
    {
        _run.Dispose();
        GC.SuppressFinalize(this);
    }

    int Export(params string[] args) => _run.Run(["export", "--store", _test.File, .. args]);

    /// <summary>Whatever order the articles came in, and whatever was there before.</summary>
    [StoreTheory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("jsonld")]
    [InlineData("brat")]
    public void TheSameContentsGiveTheSameBytes(string format)
    {
        using var other = new TestStore();
        foreach (var article in SmallCorpus.Articles.Reverse())
            other.Add(article);
        string one = _run.Path("one"), two = _run.Path("two");

        Assert.Equal(0, Export("--format", format, "--out", one));
        Assert.Equal(0, _run.Run("export", "--store", other.File, "--format", format, "--out", two));

        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
        Assert.Equal(["one", "two"], Directory.GetFiles(_run.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [StoreTheory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("jsonld")]
    public void AnonymousExportsHoldNoWordOfTheArticles(string format)
    {
        Assert.Equal(0, Export("--format", format, "--anonymise"));

        foreach (var article in SmallCorpus.Articles)
        {
            Assert.DoesNotContain(article.Article.Title!, _run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(article.Article.Url!, _run.Output, StringComparison.Ordinal);
            Assert.All(article.Article.Text.Split(' ', '.').Where(word => word.Length > 3), word => Assert.DoesNotContain(word, _run.Output, StringComparison.Ordinal));
        }
    }

    [StoreTheory]
    [InlineData("brat")]
    [InlineData("conllu")]
    public void WhatIsMadeOfWordsIsNotAnonymised(string format)
    {
        Assert.Equal(2, Export("--format", format, "--anonymise"));
        Assert.Contains("is made of the words of articles", _run.Error, StringComparison.Ordinal);
    }

    [StoreFact]
    public void AnEmptyChoiceIsOne() => Assert.Equal(1, Export("--format", "csv", "--since", "2040-01-01"));

    [StoreFact]
    public void AFileThatCannotBeWrittenIsNamed()
    {
        Assert.Equal(2, Export("--format", "csv", "--out", _run.Path("no/such/folder.csv")));
        Assert.Contains("folder.csv: cannot be written", _run.Error, StringComparison.Ordinal);
    }

    [StoreFact]
    public void JsonLdIsOneDocumentWithProvenance()
    {
        Assert.Equal(0, Export("--format", "jsonld"));

        var graph = JsonDocument.Parse(_run.Output).RootElement.GetProperty("@graph").EnumerateArray().ToArray();
        var claim = graph.Single(node => node.GetProperty("@id").GetString() == "urn:alaqat:claim:a2%230");
        Assert.Equal("urn:alaqat:article:a2", claim.GetProperty("prov:wasDerivedFrom").GetProperty("@id").GetString());
        Assert.Equal("urn:alaqat:actor:RUS", claim.GetProperty("prov:wasAttributedTo")[0].GetProperty("@id").GetString());
        Assert.Equal("denied", claim.GetProperty("alaqat:status").GetString());
        var ids = graph.Select(node => node.GetProperty("@id").GetString()).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    [StoreFact]
    public void JsonLinesHaveTheFieldsOfTheDesignAndTheArticle()
    {
        Assert.Equal(0, Export("--format", "jsonl"));

        var claim = JsonDocument.Parse(_run.Output.Split('\n').Single(line => line.Contains("\"doc\":\"a1\"", StringComparison.Ordinal))).RootElement;
        Assert.Equal(
            ["doc", "sentence", "source", "target", "type", "status", "holder", "trigger", "reasons", "goals", "date", "place", "confidence", "by", "article"],
            claim.EnumerateObject().Select(field => field.Name));
        Assert.Equal("موسكو", claim.GetProperty("source").GetProperty("text").GetString());
        Assert.Equal(SmallCorpus.Portico, claim.GetProperty("article").GetProperty("outlet").GetString());
        Assert.Equal(("engine 1", "data 1"), (claim.GetProperty("article").GetProperty("engine").GetString(), claim.GetProperty("article").GetProperty("data").GetString()));
    }

    /// <summary>Other people's programs read what we write: networkx from Debian's package, and Python's own CSV reader.</summary>
    [StoreFact]
    public void NetworkxAndAPlainReaderOpenTheExports()
    {
        if (Python("import networkx") is null)
        {
            log.WriteLine("nothing was checked: python3 with networkx is absent (apt-get install python3-networkx)");
            return;
        }

        foreach (var format in (string[])["graphml", "gexf", "csv"])
            Assert.Equal(0, Export("--format", format, "--out", _run.Path("network." + format)));

        Assert.Equal("4 3 True Russia -4.0\n", Python($"""
            import networkx as nx
            g = nx.read_graphml({Quoted("network.graphml")})
            print(g.number_of_nodes(), g.number_of_edges(), g.is_directed(), g.nodes["RUS"]["label"], g.edges["RUS", "USA"]["weight"])
            """));
        Assert.Equal("4 3 True Russia -4.0\n", Python($"""
            import networkx as nx
            g = nx.read_gexf({Quoted("network.gexf")})
            print(g.number_of_nodes(), g.number_of_edges(), g.is_directed(), g.nodes["RUS"]["label"], g.edges["RUS", "USA"]["weight"])
            """));
        Assert.Equal("7 1 '=6,\"x\"\n", Python($"""
            import csv
            rows = list(csv.DictReader(open({Quoted("network.csv")}, encoding="utf-8", newline="")))
            print(len(rows), len({"{len(row) for row in rows}"}), rows[0]["doc"])
            """));
    }

    string Quoted(string name) => "'" + _run.Path(name) + "'";

    /// <summary>What a script prints, or null where it fails or there is no Python.</summary>
    static string? Python(string script)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return python.ExitCode == 0 ? output.ReplaceLineEndings("\n") : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
