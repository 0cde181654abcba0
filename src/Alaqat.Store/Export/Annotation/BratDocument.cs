using System.Globalization;
using System.Text;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>
/// The claims of one article as brat standoff (https://brat.nlplab.org/standoff.html): actors and grounds as text-bound
/// annotations, claims as events at their triggers, status as attribute, ids as normalisations. Offsets count code points, as brat does.
/// </summary>
sealed class BratDocument
{
    readonly string _text;
    readonly StringBuilder _lines = new();
    readonly Dictionary<(string Label, TextSpan Span), int> _bound = [];
    int _events, _attributes, _normalisations, _notes;

    BratDocument(string text) => _text = text;

    /// <summary>The <c>.ann</c> file.</summary>
    /// <param name="text">The article, as received.</param>
    /// <param name="claims">Its claims, in order.</param>
    public static string Format(string text, IEnumerable<StoredClaim> claims)
    {
        var document = new BratDocument(text);
        foreach (var claim in claims)
            document.Add(claim);
        return document._lines.ToString();
    }

    void Add(StoredClaim claim)
    {
        var type = StoredNames.Of(claim.Type);
        var roles = new List<string> { Invariant($"{type}:T{Bound(type, claim.Trigger.Span)}") };
        Actor(roles, "Source", claim.Source);
        Actor(roles, "Target", claim.Target);
        Numbered(claim.Holder, (role, holder) => Actor(roles, role, holder), "Holder");
        Numbered(claim.Reasons, (role, span) => roles.Add(Invariant($"{role}:T{Bound("Reason", span.Span)}")), "Reason");
        Numbered(claim.Goals, (role, span) => roles.Add(Invariant($"{role}:T{Bound("Goal", span.Span)}")), "Goal");
        _lines.Append(CultureInfo.InvariantCulture, $"E{++_events}\t{string.Join(' ', roles)}\n");
        _lines.Append(CultureInfo.InvariantCulture, $"A{++_attributes}\tStatus E{_events} {StoredNames.Of(claim.Status)}\n");
        _lines.Append(CultureInfo.InvariantCulture, $"#{++_notes}\tAnnotatorNotes E{_events}\t{claim.Source?.Id ?? "?"} {type} {claim.Target?.Id ?? "?"} by {Voices.Of(claim)} {CsvWriter.Rounded(claim.Confidence)}\n");
    }

    void Actor(List<string> roles, string role, StoredActor? actor)
    {
        if (actor?.Mention is not { } mention)
            return;
        var known = _bound.ContainsKey(("Actor", mention.Span));
        var number = Bound("Actor", mention.Span);
        roles.Add(Invariant($"{role}:T{number}"));
        if (known)
            return;
        _lines.Append(CultureInfo.InvariantCulture, $"N{++_normalisations}\tReference T{number} Actors:{actor.Id}\t{actor.Id}\n");
        _lines.Append(CultureInfo.InvariantCulture, $"A{++_attributes}\tFraming T{number} {StoredNames.Of(actor.Framing)}\n");
    }

    /// <summary>Role, Role2, Role3, as brat writes roles that repeat.</summary>
    static void Numbered<T>(IReadOnlyList<T> items, Action<string, T> add, string role)
    {
        for (var i = 0; i < items.Count; i++)
            add(i == 0 ? role : Invariant($"{role}{i + 1}"), items[i]);
    }

    /// <summary>Number of a text-bound annotation, written when it is first met. One over several lines has a fragment a line.</summary>
    int Bound(string label, TextSpan span)
    {
        if (_bound.TryGetValue((label, span), out var number))
            return number;
        number = _bound.Count + 1;
        _bound.Add((label, span), number);
        var fragments = new List<TextSpan>();
        for (var start = span.Start; start < span.End;)
        {
            var end = _text.IndexOf('\n', start, span.End - start) is var found and >= 0 ? found : span.End;
            if (end > start)
                fragments.Add(new TextSpan(start, end));
            start = end + 1;
        }

        var places = string.Join(';', fragments.Select(fragment => Invariant($"{CodePoints(0, fragment.Start)} {CodePoints(0, fragment.End)}")));
        _lines.Append(CultureInfo.InvariantCulture, $"T{number}\t{label} {places}\t{string.Join(' ', fragments.Select(fragment => fragment.Of(_text)))}\n");
        return number;
    }

    int CodePoints(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += char.IsLowSurrogate(_text[i]) && i > 0 && char.IsHighSurrogate(_text[i - 1]) ? 0 : 1;
        return count;
    }

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
