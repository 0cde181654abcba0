using System.Globalization;

namespace Alaqat.App.Watching;

/// <summary>Articles of one feed that were not fetched because a rule forbids it: said once for each reason and host, not for each article.</summary>
sealed class SkippedLinks
{
    readonly SortedDictionary<(string Host, string Why), int> _reasons = [];

    public int Count => _reasons.Values.Sum();

    public void Add(Uri link, Fetched page)
    {
        var key = (link.IdnHost, page.Problem!);
        _reasons[key] = _reasons.GetValueOrDefault(key) + 1;
    }

    public IEnumerable<string> Lines(string feed) => _reasons.Select(reason =>
        string.Create(CultureInfo.InvariantCulture, $"{feed}: {reason.Value} articles on {reason.Key.Host} skipped: {reason.Key.Why}"));
}
