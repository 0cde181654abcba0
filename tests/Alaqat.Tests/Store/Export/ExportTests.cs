using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

public class ExportTests(SmallCorpusStore corpus) : IClassFixture<SmallCorpusStore>
{
    static readonly ConflictScale Scale = ConflictScale.Read(KnowledgeFiles.All.Single(file => file.Path == ConflictScale.DefaultPath));
    static readonly Lazy<ActorLexicon> Lexicon = new(() => ActorLexicon.Read(KnowledgeFiles.All));

    readonly TestStore _test = corpus.Store;

    string[] Csv(bool withText)
    {
        using var text = new StringWriter();
        var csv = new EventCsv(text, Lexicon.Value, Scale, withText);
        csv.Header();
        foreach (var claim in _test.Store.Claims(new ClaimFilter()))
            csv.Write(claim);
        return text.ToString().TrimEnd('\n').Split('\n');
    }

    [StoreFact]
    public void EventRowsHaveTheColumnsOfTheField()
    {
        var rows = Csv(withText: true);

        Assert.StartsWith("event_id,date,source,source_country,source_sector,target,target_country,target_sector,type,quad_class,quad,score,status,holder,outlet,doc,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("a1#0,2022-03-01,RUS,RUS,GOV,USA,USA,GOV,THREATEN,3,verbal-conflict,-3.5,actual,author,الرواق,a1,2022-03-01,0,,0.75,neutral,neutral,0,32,0,4,", rows.Single(row => row.StartsWith("a1#", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith(",sentence,engine,data", rows[0], StringComparison.Ordinal);
        Assert.All(rows[1..], row => Assert.EndsWith(",engine 1,data 1", row, StringComparison.Ordinal));
        Assert.Equal("\"'=6,\"\"x\"\"#0\"", rows[1][..13]);
        Assert.Contains(",2023,USA,USA,GOV,UKR,UKR,GOV,AID,2,material-cooperation,10,planned,", rows[1], StringComparison.Ordinal);
    }

    [StoreFact]
    public void AnonymousRowsHoldNoArabicButTheOutlet() =>
        Assert.DoesNotContain(Csv(withText: false), row => row.Contains("موسكو", StringComparison.Ordinal) || row.Contains("example.org", StringComparison.Ordinal) || row.Contains("عنوان", StringComparison.Ordinal));

    [StoreFact]
    public void TheNetworkIsGraphMlAndGexf()
    {
        var view = NetworkView.Of(_test.Store.Ties(new ClaimFilter()).Select(Act.Of), Scale);

        var graphMl = Xml(output => GraphMl.Write(output, view, Lexicon.Value, TestStore.Version));
        var gexf = Xml(output => Gexf.Write(output, view, Lexicon.Value, TestStore.Version));

        Assert.Equal(["ISR", "PSE", "RUS", "USA"], graphMl.Descendants().Where(e => e.Name.LocalName == "node").Select(e => (string)e.Attribute("id")!));
        Assert.Equal(3, graphMl.Descendants().Count(e => e.Name.LocalName == "edge"));
        Assert.Equal(["-9", "-3", "-4"], gexf.Descendants().Where(e => e.Name.LocalName == "edge").Select(e => (string)e.Attribute("weight")!));
        Assert.Contains(gexf.Descendants(), e => (string?)e.Attribute("label") == "Russia");
        Assert.All([graphMl, gexf], file => Assert.Contains(file.Descendants(), e => e.Name.LocalName is "desc" or "creator" && e.Value == "alaqat, engine engine 1, data data 1"));
    }

    [StoreFact]
    public void BratCountsCodePointsAndKeepsTheText()
    {
        var text = "\U0001F600 هددت موسكو\nواشنطن."; // a face that takes two units, then "Moscow threatened (line break) Washington."
        var claim = _test.Store.Claims(new ClaimFilter { Outlets = [SmallCorpus.Portico] }).First() with
        {
            Trigger = Words(text, "هددت"),
            Source = new StoredActor("RUS", Words(text, "موسكو"), Framing.Neutral),
            Target = new StoredActor("USA", Words(text, "موسكو\nواشنطن"), Framing.Neutral),
            Reasons = [],
        };

        using var output = new MemoryStream();
        using (var archive = new BratArchive(output, _test.Store.Readings()))
            archive.Write("مفتاح/1", text, [claim]);

        using var zip = new ZipArchive(output);
        var names = zip.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Equal("alaqat/annotation.conf", names[0]);
        Assert.StartsWith("# claims by alaqat, engine engine 1, data data 1\n[entities]\n", Read(zip.Entries[0]), StringComparison.Ordinal);
        Assert.All(names[1..], name => Assert.Matches("^alaqat/[A-Za-z0-9_-]+\\.(txt|ann)$", name));
        Assert.Equal(text, Read(zip.Entries[1]));
        Assert.Equal(
            """
            T1	THREATEN 2 6	هددت
            T2	Actor 7 12	موسكو
            N1	Reference T2 Actors:RUS	RUS
            A1	Framing T2 neutral
            T3	Actor 7 12;13 19	موسكو واشنطن
            N2	Reference T3 Actors:USA	USA
            A2	Framing T3 neutral
            E1	THREATEN:T1 Source:T2 Target:T3
            A3	Status E1 actual
            #1	AnnotatorNotes E1	RUS THREATEN USA by author 0.75

            """.ReplaceLineEndings("\n"),
            Read(zip.Entries[2]));
    }

    [StoreFact]
    public void ConlluTellsTheClaimsOfEachWord()
    {
        var text = "هددت موسكو واشنطن بسبب العقوبات.";
        using var output = new StringWriter();

        ConlluClaims.Write(output, "a1", TestSentence.Document(text), [.. _test.Store.Claims(new ClaimFilter()).Where(claim => claim.Document.Key == "a1")]);

        var lines = output.ToString().Split('\n');
        Assert.Equal(["# newdoc id = a1", "# claims_by = alaqat, engine engine 1, data data 1", "# claim = 0 RUS THREATEN USA actual author _ 0.75", "# sent_id = 1", "# text = " + text], lines[..5]);
        Assert.EndsWith("\tTokenRange=0:4|Trigger=0", lines[5], StringComparison.Ordinal);
        Assert.EndsWith("\tTokenRange=5:10|Source=0", lines[6], StringComparison.Ordinal);
        Assert.EndsWith("|Reason=0", lines[9], StringComparison.Ordinal);
    }

    static StoredSpan Words(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new StoredSpan(new Language.TextSpan(start, start + words.Length), words);
    }

    static XDocument Xml(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        output.Position = 0;
        return XDocument.Load(output);
    }

    static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
