using System.Text.Json;
using Alaqat.App;

namespace Alaqat.Tests;

/// <summary>The questions to a store, from the command line to the bytes.</summary>
public class QuestionCommandTests(SmallCorpusStore corpus) : IClassFixture<SmallCorpusStore>, IDisposable
{
    readonly TestStore _test = corpus.Store;
    readonly TestRun _run = new();

    public void Dispose()
    {
        _run.Dispose();
        GC.SuppressFinalize(this);
    }

    int Ask(params string[] args) => _run.Run([.. args, "--store", _test.File]);

    JsonElement[] Rows() => [.. _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    [StoreFact]
    public void ARelationIsAskedByNameOrId()
    {
        Assert.Equal(0, Ask("relation", "روسيا", "USA"));
        var byName = _run.Output;
        Assert.Equal(0, Ask("relation", "Russia", "United States"));

        Assert.Equal(byName, _run.Output);
        Assert.Equal(["summary", "balance", "acts", "reasons", "goals", "voices", "contradictions", "outlets", "framing", "ends", "made_by"], Rows().Select(row => row.GetProperty("part").GetString()).Distinct());
        Assert.Equal(-4, Rows()[0].GetProperty("sum").GetDouble());
    }

    [StoreFact]
    public void TheTableFitsTheTerminalAndIsolatesArabic()
    {
        Assert.Equal(0, Ask("relation", "RUS", "USA", "--format", "table"));

        Assert.Contains("as told by the articles", _run.Output, StringComparison.Ordinal);
        Assert.Contains("      \u2588\u2588\u2588\u2588|", _run.Output[_run.Output.IndexOf("Balance", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("\u2068بحث الهدنة\u2069", _run.Output, StringComparison.Ordinal);
    }

    [StoreTheory]
    [InlineData("PSE", "ISR", 0)]
    [InlineData("PSE", "UKR", 1)]
    [InlineData("CHN", "XXX", 1)]
    public void NothingFoundIsOne(string a, string b, int code)
    {
        Assert.Equal(code, Ask("relation", a, b));
        Assert.Equal(code == 1, _run.Error.Contains("the store has nothing", StringComparison.Ordinal));
    }

    [StoreFact]
    public void AnUnknownNameIsWrongUsage()
    {
        Assert.Equal(2, Ask("actor", "Nobody At All"));
        Assert.Contains("the lexicon does not know 'Nobody At All'; give an id", _run.Error, StringComparison.Ordinal);
    }

    [StoreTheory]
    [InlineData("claims", "--colour")]
    [InlineData("actor", "--colour")]
    [InlineData("relation", "RUS", "--colour")]
    public void AMisspeltOptionIsNoName(params string[] args)
    {
        Assert.Equal(2, Ask(args));
        Assert.Contains("There is no option '--colour'.", _run.Error, StringComparison.Ordinal);
    }

    /// <summary>عمان is Oman and Amman.</summary>
    [StoreFact]
    public void AnAmbiguousNameListsItsMeanings()
    {
        Assert.Equal(2, Ask("actor", "عمان"));
        Assert.Contains("'عمان' may be JOR (Jordan), OMN (Oman)", _run.Error, StringComparison.Ordinal);
    }

    [StoreTheory]
    [InlineData(4, "claims", "RUS", "USA")]
    [InlineData(1, "claims", "RUS", "--status", "denied")]
    [InlineData(2, "claims", "--type", "THREATEN")]
    [InlineData(1, "claims", "--holder", "RUS")]
    [InlineData(1, "claims", "--since", "2022-06-01")]
    [InlineData(2, "claims", "--source", SmallCorpus.Pulpit)]
    [InlineData(7, "claims", "--min-confidence", "0.5")]
    [InlineData(1, "claims", "--text", "الهدنة")] // the truce
    [InlineData(3, "documents", "--source", SmallCorpus.Portico)]
    [InlineData(1, "documents", "--type", "AID")]
    [InlineData(1, "documents", "--text", "الهدنة")]
    public void FiltersChoose(int expected, params string[] args)
    {
        Assert.Equal(0, Ask(args));
        Assert.Equal(expected, Rows().Length);
    }

    [StoreTheory]
    [InlineData("claims", "--format", "table")]
    [InlineData("claims", "--format", "csv")]
    [InlineData("actor", "RUS", "--format", "table")]
    [InlineData("timeline", "RUS", "USA", "--by", "week", "--format", "table")]
    [InlineData("timeline", "RUS", "USA", "--by", "year", "--format", "csv")]
    [InlineData("network", "--by", "month", "--format", "table")]
    [InlineData("network", "--format", "csv")]
    [InlineData("framing", "ISR", "--format", "table")]
    [InlineData("framing", "ISR", "--type", "ASSAULT", "--format", "table")]
    [InlineData("compare", "--source", SmallCorpus.Portico, "--source", SmallCorpus.Pulpit, "RUS", "USA", "--format", "table")]
    [InlineData("documents", "--format", "table")]
    [InlineData("stats", "--format", "table")]
    public void EveryQuestionIsAnsweredTheSameTwice(params string[] args)
    {
        Assert.Equal(0, Ask(args));
        var first = _run.Output;
        Assert.Equal(0, Ask(args));

        Assert.NotEmpty(first);
        Assert.Equal(first, _run.Output);
        Assert.Empty(_run.Error);
    }

    /// <summary>Program, engine and data: in a row of its own where rows name their part, and with each article in lists of articles.</summary>
    [StoreTheory]
    [InlineData("relation", "RUS", "USA")]
    [InlineData("timeline", "RUS", "USA")]
    [InlineData("actor", "RUS")]
    [InlineData("framing", "ISR")]
    [InlineData("network")]
    [InlineData("stats")]
    public void EveryAnswerTellsWhatItRestsOn(params string[] args)
    {
        Assert.Equal(0, Ask(args));
        var last = Rows()[^1];
        Assert.Equal(
            ("made_by", VersionText.Short, "engine 1", "data 1", 6),
            (last.GetProperty("part").GetString(), last.GetProperty("program").GetString(), last.GetProperty("engine").GetString(), last.GetProperty("data").GetString(), last.GetProperty("documents").GetInt32()));

        Assert.Equal(0, Ask([.. args, "--format", "table"]));
        Assert.Contains("\nMade by\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Ask([.. args, "--format", "csv"]));
        Assert.Single(_run.Output.Split('\n'), line => line.StartsWith("made_by,", StringComparison.Ordinal));
    }

    [StoreFact]
    public void AListOfArticlesTellsWhatReadEach()
    {
        Assert.Equal(0, Ask("documents"));
        Assert.All(Rows(), row => Assert.Equal(("engine 1", "data 1"), (row.GetProperty("engine").GetString(), row.GetProperty("data").GetString())));

        Assert.Equal(0, Ask("documents", "--format", "table"));
        Assert.Single(_run.Output.Split('\n'), line => line.Contains("engine 1", StringComparison.Ordinal));
    }

    [StoreFact]
    public void OutletsComparedMustBeTwo()
    {
        Assert.Equal(2, Ask("compare", "--source", SmallCorpus.Portico, "RUS", "USA"));
        Assert.Contains("compare wants two outlets", _run.Error, StringComparison.Ordinal);
    }

    [StoreFact]
    public void AnAbsentStoreIsNamed()
    {
        Assert.Equal(2, _run.Run("stats", "--store", _run.Path("none.db")));
        Assert.Contains("none.db: no such store", _run.Error, StringComparison.Ordinal);
    }

    [StoreFact]
    public void AScaleOfOnesOwnIsUsed()
    {
        var lines = Enum.GetNames<Claims.ClaimType>().Select(type => $"{type}\t1\tmine");
        var scale = _run.Write("scale.tsv", "type\tweight\tsource\n" + string.Join('\n', lines));

        Assert.Equal(0, Ask("relation", "RUS", "USA", "--scale", scale));
        Assert.Equal(3, Rows()[0].GetProperty("sum").GetDouble());
    }
}
