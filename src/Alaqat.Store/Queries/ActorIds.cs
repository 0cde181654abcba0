namespace Alaqat.Store;

/// <summary>Ids of actors by their numbers, looked up once each.</summary>
sealed class ActorIds(StoreSession session) : IDisposable
{
    readonly Dictionary<long, string> _known = [];
    readonly Statement _find = new(session, "SELECT id FROM actors WHERE number = @number", "@number");

    public string? OrNull(long? number) => number is { } known ? Of(known) : null;

    public string Of(long number)
    {
        if (!_known.TryGetValue(number, out var id))
            _known[number] = id = (string)(_find.One(number) ?? throw new InvalidDataException("the store names an actor that it does not hold; see 'alaqat check'"));
        return id;
    }

    public void Dispose() => _find.Dispose();
}
