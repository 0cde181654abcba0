namespace Alaqat.Store;

/// <summary>Numbers that stand for texts which many rows share (actors, names, methods).</summary>
/// <param name="session">The writer's.</param>
/// <param name="table">Table of the numbers.</param>
/// <param name="column">Its unique column.</param>
sealed class NumberedValues(StoreSession session, string table, string column) : IDisposable
{
    /// <summary>Enough for the frequent ones; the store knows the others.</summary>
    const int Remembered = 50_000;

    readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);
    readonly Statement _find = new(session, $"SELECT number FROM {table} WHERE {column} = @value", "@value");
    readonly Statement _add = new(session, $"INSERT INTO {table} ({column}) VALUES (@value) RETURNING number", "@value");

    public long Of(string value)
    {
        var clean = StoredText.Clean(value);
        if (_known.TryGetValue(clean, out var number))
            return number;
        number = (long)(_find.One(clean) ?? _add.One(clean)!);
        if (_known.Count >= Remembered)
            _known.Clear();
        return _known[clean] = number;
    }

    /// <summary>After a transaction that was rolled back, its numbers mean nothing.</summary>
    public void Forget() => _known.Clear();

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
    }
}
