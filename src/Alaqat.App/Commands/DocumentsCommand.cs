using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat documents</c>: articles of the store.</summary>
static class DocumentsCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = WordsOption.Create("Only articles with a sentence that holds these words, in any form and spelling.");
        var options = new StoreOptions();
        var writing = new ReportOptions();
        var command = new Command("documents", "Articles of the store; with --holder, --type, --status or --min-confidence those that tell such a claim.") { words };
        options.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var filter = options.Filter(parsed) with { Words = parsed.GetValue(words) };
            var documents = filter.AsksForClaims ? Telling(store, filter) : store.Documents(filter.OfDocuments);
            return writing.Write(parsed, terminal, DocumentsReport.Of(documents), store);
        });
        return command;
    }

    static IEnumerable<StoredDocument> Telling(AlaqatStore store, ClaimFilter filter)
    {
        var telling = store.Ties(filter).Select(tie => tie.Document).ToHashSet();
        return store.Documents(filter.OfDocuments with { Since = null, Until = null, Words = null }).Where(document => telling.Contains(document.Number));
    }
}
