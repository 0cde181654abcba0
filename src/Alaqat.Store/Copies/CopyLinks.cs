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

    public CopyLinks(StoreSession session)
    {
        _sign = new Statement(session, "INSERT INTO signatures (document, minima) VALUES (@document, @minima)", "@document", "@minima");
        _signature = new Statement(session, "SELECT minima FROM signatures WHERE document = @document", "@document");
        _unsign = new Statement(session, "DELETE FROM signatures WHERE document = @document", "@document");
        string[] bands = [.. Enumerable.Range(0, TextSignature.Bands).Select(i => FormattableString.Invariant($"@b{i}"))];
        var any = string.Join(", ", bands);
        _enter = new Statement(
            session,
            $"INSERT INTO bands (band, document) VALUES {string.Join(", ", bands.Select(band => $"({band}, @document)"))} ON CONFLICT DO NOTHING",
            [.. bands, "@document"]);
        _leave = new Statement(session, $"DELETE FROM bands WHERE band IN ({any}) AND document = @document", [.. bands, "@document"]);
        _sharing = new Statement(session, $"SELECT document FROM bands WHERE band IN ({any})", bands);
        _known = new Statement(session, "SELECT number, key, date, copy_of FROM documents WHERE number = @number", "@number");
        _link = new Statement(session, "UPDATE documents SET copy_of = @original WHERE number = @number", "@original", "@number");
        _copies = new Statement(session, "SELECT number FROM documents WHERE copy_of = @original", "@original");
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

        if (Bands(signature) is { Length: > 0 } bands)
            _enter.Run([.. bands, document]);
    }

    /// <summary>Takes an article out, before it changes; what copied it is linked to the next earliest.</summary>
    public void Leave(long document)
    {
        if (Bands(Signature(document)) is { Length: > 0 } bands)
            _leave.Run([.. bands, document]);
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
        if (Bands(signature) is not { Length: > 0 } bands)
            return [];
        var others = new HashSet<long>(Numbers(_sharing, bands));
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

    static object?[] Bands(byte[] signature) => Array.ConvertAll(TextSignature.BandsOf(signature), band => (object?)band);

    static List<long> Numbers(Statement statement, params ReadOnlySpan<object?> values)
    {
        using var row = statement.Rows(values);
        var numbers = new List<long>();
        while (row.Read())
            numbers.Add(row.GetInt64(0));
        return numbers;
    }
}
