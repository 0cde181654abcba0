using System.Buffers;
using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>Claims of one text as CSV for a spreadsheet.</summary>
static class ClaimCsv
{
    static readonly string[] Header = ["source", "type", "target", "status", "holder", "act", "reasons", "goals", "date", "place", "confidence", "sentence"];

    public static void Write(IBufferWriter<byte> output, CodedArticle coded)
    {
        var text = coded.Article.Text;
        CsvRows.Write(output, coded.Claims.Select(claim => (string?[])
        [
            claim.Source?.Id, ClaimNames.Of(claim.Type), claim.Target?.Id, ClaimNames.Of(claim.Status),
            string.Join(" > ", claim.Holder.Select(holder => holder.Id)), claim.Trigger.Of(text),
            string.Join(" | ", claim.Reasons.Select(span => span.Of(text))), string.Join(" | ", claim.Goals.Select(span => span.Of(text))),
            claim.Date?.ToString(), claim.Place, claim.Confidence.ToString("0.000", CultureInfo.InvariantCulture), claim.Sentence.Of(text),
        ]).Prepend(Header));
    }
}
