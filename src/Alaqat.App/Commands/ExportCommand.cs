using System.CommandLine;
using System.Text.Json;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat export</c>: claims of the store for other programs.</summary>
static class ExportCommand
{
    static readonly string[] WithWords = ["brat", "conllu"];

    public static Command Create(Terminal terminal, Engines engines)
    {
        var options = new StoreOptions();
        var format = new Option<string>("--format") { Description = "csv (event data), jsonl, graphml and gexf (the signed network), jsonld (with PROV-O), brat (a ZIP) or conllu.", Required = true };
        format.AcceptOnlyFromAmong("csv", "jsonl", "graphml", "gexf", "jsonld", "brat", "conllu");
        var words = WordsOption.Create("Only claims whose sentence holds these words.");
        var anonymise = new Option<bool>("--anonymise") { Description = "Leave out every word of the articles, titles and addresses: ids, offsets and counts alone." };
        var path = new Option<string>("--out") { Description = "The file to write, or - for standard output.", DefaultValueFactory = _ => OutputFile.StandardOutput };
        var command = new Command("export", "Write claims for other programs; the same store gives the same bytes.") { format, words, anonymise, path };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var kind = parsed.GetRequiredValue(format);
            var withText = !parsed.GetValue(anonymise);
            if (!withText && WithWords.Contains(kind))
                throw new UsageException($"--format {kind} is made of the words of articles; --anonymise goes with csv, jsonl, graphml, gexf and jsonld");
            using var store = options.Open(parsed);
            var filter = options.Filter(parsed) with { Words = parsed.GetValue(words) };
            var scale = options.Scale(parsed);
            var count = 0;
            OutputFile.Write(parsed.GetRequiredValue(path), terminal, output => count = kind switch
            {
                "csv" => Text(output, text => ClaimExport.Csv(text, store.Claims(filter), engines.Actors(), scale, withText)),
                "jsonl" => ClaimExport.JsonLines(output, store.Claims(filter), withText),
                "jsonld" => JsonLd(output, store.Claims(filter), withText),
                "brat" => ArticleExport.Brat(output, store, filter),
                "conllu" => Text(output, text => ArticleExport.Conllu(text, store, filter, engines.Language())),
                _ => Network(output, kind, NetworkView.Of(store.Told(filter), scale), engines.Actors(), engines.Version()),
            });
            if (count > 0)
                return ExitCode.Done;
            terminal.Complain("the store has no such claim; 'alaqat stats' tells what it holds");
            return ExitCode.Incomplete;
        });
        return command;
    }

    static int Text(Stream output, Func<TextWriter, int> write)
    {
        using var text = new StreamWriter(output, leaveOpen: true);
        return write(text);
    }

    static int JsonLd(Stream output, IEnumerable<StoredClaim> claims, bool withText)
    {
        using var json = new Utf8JsonWriter(output, ClaimExport.JsonOptions with { Indented = true, NewLine = "\n" });
        var writer = new JsonLdOutput(json, withText);
        writer.Begin();
        var count = 0;
        foreach (var claim in claims)
        {
            writer.Write(claim);
            json.Flush();
            count++;
        }

        writer.End();
        return count;
    }

    static int Network(Stream output, string kind, NetworkView view, Claims.ActorLexicon lexicon, AnalysisVersion version)
    {
        if (kind == "gexf")
            Gexf.Write(output, view, lexicon, version);
        else
            GraphMl.Write(output, view, lexicon, version);
        return view.Network.Edges.Count;
    }
}
