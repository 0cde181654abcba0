using System.Data.Common;

namespace Alaqat.Store;

/// <summary>
/// Links each article to the earliest one that it nearly repeats, inside a transaction of the caller.
/// Earlier is by day of publication (articles without one last), then by key; so the links depend on the articles alone,
/// not on the order in which they were added.
/// </summary>
sealed class CopyLinks : IDisposable
{
    readonly Statement _sign;
    readonly Statement _signature;
    readonly Statement _unsign;
    readonly Statement _enter;
    readonly Statement _leave;
    readonly Statement _sharing;
    readonly Statement _known;
    readonly Statement _link;
    readonly Statement _copies;

    public CopyLinks(DbConnection connection)
    {
        _sign = new Statement(connection, "INSERT INTO signatures (document, minima) VALUES (@document, @minima)", "@document", "@minima");
        _signature = new Statement(connection, "SELECT minima FROM signatures WHERE document = @document", "@document");
        _unsign = new Statement(connection, "DELETE FROM signatures WHERE document = @document", "@document");
        _enter = new Statement(connection, "INSERT INTO bands (band, document) VALUES (@band, @document) ON CONFLICT DO NOTHING", "@band", "@document");
        _leave = new Statement(connection, "DELETE FROM bands WHERE band = @band AND document = @document", "@band", "@document");
        _sharing = new Statement(connection, "SELECT document FROM bands WHERE band = @band", "@band");
        _known = new Statement(connection, "SELECT number, key, date, copy_of FROM documents WHERE number = @number", "@number");
        _link = new Statement(connection, "UPDATE documents SET copy_of = @original WHERE number = @number", "@original", "@number");
        _copies = new Statement(connection, "SELECT number FROM documents WHERE copy_of = @original", "@original");
    }

    /// <summary>Enters an article that is new or has left.</summary>
    public void Enter(long document, byte[] signature)
    {
        _sign.Run(document, signature);
        var own = Known(document);
        var alike = Alike(document, signature);
        Link(own, alike);
        foreach (var other in alike)
        {
            if (Precedes(own, other) && (other.CopyOf is not { } original || Precedes(own, Known(original))))
                _link.Run(document, other.Number);
        }

        foreach (var band in TextSignature.BandsOf(signature))
            _enter.Run(band, document);
    }

    /// <summary>Takes an article out, before it changes; what copied it is linked to the next earliest.</summary>
    public void Leave(long document)
    {
        foreach (var band in TextSignature.BandsOf(Signature(document)))
            _leave.Run(band, document);
        _unsign.Run(document);
        _link.Run(null, document);
        foreach (var copy in Numbers(_copies, document))
            Link(Known(copy), Alike(copy, Signature(copy)));
    }

    public void Dispose()
    {
        foreach (var part in (Statement[])[_sign, _signature, _unsign, _enter, _leave, _sharing, _known, _link, _copies])
            part.Dispose();
    }

    void Link((long Number, string Key, long? Date, long? CopyOf) own, List<(long Number, string Key, long? Date, long? CopyOf)> alike)
    {
        var first = own;
        foreach (var other in alike)
        {
            if (Precedes(other, first))
                first = other;
        }

        _link.Run(first.Number == own.Number ? null : first.Number, own.Number);
    }

    List<(long Number, string Key, long? Date, long? CopyOf)> Alike(long document, byte[] signature)
    {
        var others = new HashSet<long>();
        foreach (var band in TextSignature.BandsOf(signature))
            others.UnionWith(Numbers(_sharing, band));
        others.Remove(document);
        return [.. others.Where(other => TextSignature.AreAlike(signature, Signature(other))).Select(Known)];
    }

    static bool Precedes((long Number, string Key, long? Date, long? CopyOf) a, (long Number, string Key, long? Date, long? CopyOf) b)
    {
        var (first, second) = (a.Date ?? long.MaxValue, b.Date ?? long.MaxValue);
        return first != second ? first < second : string.CompareOrdinal(a.Key, b.Key) < 0;
    }

    (long Number, string Key, long? Date, long? CopyOf) Known(long document)
    {
        using var row = _known.Rows(document);
        return row.Read()
            ? (row.GetInt64(0), row.GetString(1), row.NumberOrNull(2), row.NumberOrNull(3))
            : throw new InvalidDataException("the store compares an article that it does not hold; see 'alaqat check'");
    }

    byte[] Signature(long document) => (byte[]?)_signature.One(document) ?? [];

    static List<long> Numbers(Statement statement, long value)
    {
        using var row = statement.Rows(value);
        var numbers = new List<long>();
        while (row.Read())
            numbers.Add(row.GetInt64(0));
        return numbers;
    }
}
