using System.Data.Common;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>A claim without its evidence: the columns of an article, then those that <see cref="Columns"/> names.</summary>
sealed record ListedClaim(
    StoredDocument Document, int Ordinal, ClaimType Type, ClaimStatus Status, int? Date, string? Place, double Confidence, string Methods, TextSpan Sentence)
{
    /// <summary>Of <c>claims c</c>, <c>methods m</c> and <c>sentences s</c>.</summary>
    public const string Columns = "c.ordinal, c.type, c.status, c.date, c.place, c.confidence, m.ids, s.start, s.\"end\"";

    public static ListedClaim Read(DbDataReader row)
    {
        const int First = DocumentRows.Count;
        return new ListedClaim(
            DocumentRows.Read(row), row.GetInt32(First), StoredNames.Type(row.GetString(First + 1)), StoredNames.Status(row.GetString(First + 2)),
            row.SmallOrNull(First + 3), row.TextOrNull(First + 4), row.GetDouble(First + 5), row.GetString(First + 6),
            new TextSpan(row.GetInt32(First + 7), row.GetInt32(First + 8)));
    }

    /// <summary>The claim with its words.</summary>
    public StoredClaim With(ClaimEvidence evidence)
    {
        evidence.Enter(Document.Number, Ordinal);
        return new StoredClaim
        {
            Number = RowNumbers.Of(Document.Number, Ordinal),
            Document = Document,
            Ordinal = Ordinal,
            Sentence = evidence.Words(Sentence),
            Source = evidence.Actors(Ordinal, EvidenceRole.Source).FirstOrDefault(),
            Target = evidence.Actors(Ordinal, EvidenceRole.Target).FirstOrDefault(),
            Type = Type,
            Status = Status,
            Holder = evidence.Actors(Ordinal, EvidenceRole.Holder),
            Trigger = evidence.Spans(Ordinal, EvidenceRole.Trigger).FirstOrDefault() ?? throw new InvalidDataException("the store holds a claim without its trigger; see 'alaqat check'"),
            Reasons = evidence.Spans(Ordinal, EvidenceRole.Reason),
            Goals = evidence.Spans(Ordinal, EvidenceRole.Goal),
            Date = Date is { } date ? StoredDays.Date(date) : null,
            Place = Place,
            Confidence = Confidence,
            By = Methods is { Length: > 0 } ids ? ids.Split('\n') : [],
        };
    }
}
