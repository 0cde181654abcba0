using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Counts how often a lemma carries a claim of a type and how often it occurs, by text, so that one text can be left out.</summary>
sealed class LearnedCounts
{
    /// <summary>A lemma that carries a type less often than once in so many places proposes it nowhere: the proposals would be half of all, and hold one claim in thirty.</summary>
    const int Rarest = 100;

    readonly Dictionary<(string Lemma, char Class), int> _seen = [];
    readonly Dictionary<(string Lemma, char Class), Dictionary<ClaimType, int>> _carried = [];
    readonly Dictionary<string, List<(string Lemma, char Class, ClaimType? Type)>> _byText = new(StringComparer.Ordinal);

    public void Add(GoldUnit unit, IEnumerable<SentenceView> views, FrameLexicon frames)
    {
        var own = new List<(string, char, ClaimType?)>();
        foreach (var view in views)
        {
            var carriers = Carriers(unit, view, frames);
            for (var i = 0; i < view.Count; i++)
            {
                var wordClass = TriggerFinder.ClassOf(view.Upos(i));
                if (wordClass == '-')
                    continue;
                own.Add((view.Lemmas[i], wordClass, null));
                foreach (var type in carriers[i])
                    own.Add((view.Lemmas[i], wordClass, type));
            }
        }

        _byText[unit.Id] = own;
        foreach (var entry in own)
            Count(entry, 1);
    }

    /// <summary>The word of each gold trigger that carries it: one with a hand-written frame of its type, else the first content word.</summary>
    static HashSet<ClaimType>[] Carriers(GoldUnit unit, SentenceView view, FrameLexicon frames)
    {
        var carriers = new HashSet<ClaimType>[view.Count];
        for (var i = 0; i < carriers.Length; i++)
            carriers[i] = [];
        foreach (var claim in unit.Claims)
        {
            var inside = new List<int>();
            for (var i = 0; i < view.Count; i++)
            {
                if (view.Sentence.Words[i].Span.Overlaps(claim.Trigger) && TriggerFinder.ClassOf(view.Upos(i)) != '-')
                    inside.Add(i);
            }

            if (inside.Count == 0)
                continue;
            var known = inside.FindIndex(i => HasFrame(frames, view.Lemmas[i], claim.Type) || HasFrame(frames, view.Bare[i], claim.Type));
            carriers[inside[Math.Max(known, 0)]].Add(claim.Type);
        }

        return carriers;
    }

    static bool HasFrame(FrameLexicon frames, string lemma, ClaimType type)
    {
        foreach (var frame in frames.Of(lemma))
        {
            if (frame.Type == type)
                return true;
        }

        return false;
    }

    void Count((string Lemma, char Class, ClaimType? Type) entry, int by)
    {
        var key = (entry.Lemma, entry.Class);
        if (entry.Type is not { } type)
        {
            _seen[key] = _seen.GetValueOrDefault(key) + by;
            return;
        }

        if (!_carried.TryGetValue(key, out var types))
            _carried.Add(key, types = []);
        types[type] = types.GetValueOrDefault(type) + by;
    }

    /// <summary>What the other texts teach.</summary>
    public LearnedTriggers Without(string text)
    {
        var own = _byText[text];
        foreach (var entry in own)
            Count(entry, -1);
        var learned = All();
        foreach (var entry in own)
            Count(entry, 1);
        return learned;
    }

    public LearnedTriggers All() => new(Entries());

    public IEnumerable<(string Lemma, char Class, LearnedTriggers.Entry Entry)> Entries() =>
        from pair in _carried
        from type in pair.Value
        where type.Value > 0 && type.Value * Rarest >= _seen[pair.Key] && pair.Key.Lemma.Length > 1
        select (pair.Key.Lemma, pair.Key.Class, new LearnedTriggers.Entry(type.Key, type.Value, _seen[pair.Key]));
}
