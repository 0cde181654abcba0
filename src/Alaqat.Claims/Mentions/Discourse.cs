namespace Alaqat.Claims;

/// <summary>What an article has named so far, latest last. One reading owns it; it is never shared.</summary>
public sealed class Discourse
{
    readonly List<(Mention Mention, Agreement Agreement)> _mentions = [];

    /// <summary>Latest first.</summary>
    public IEnumerable<(Mention Mention, Agreement Agreement)> Latest
    {
        get
        {
            for (var i = _mentions.Count - 1; i >= 0; i--)
                yield return _mentions[i];
        }
    }

    public void Add(Mention mention, Agreement agreement) => _mentions.Add((mention, agreement));

    /// <summary>How often an actor was named.</summary>
    public int CountOf(string actorId) => _mentions.Count(m => m.Mention.ActorId == actorId);
}
