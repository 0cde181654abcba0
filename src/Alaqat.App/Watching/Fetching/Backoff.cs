using System.Net.Http.Headers;

namespace Alaqat.App.Watching;

/// <summary>How long to leave alone what did not work.</summary>
static class Backoff
{
    static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>A minute after the first failure, twice as long after each further one, a day at most.</summary>
    /// <param name="failures">In a row, from 1 on.</param>
    public static TimeSpan After(int failures) => Bounded(First * Math.Pow(2, Math.Min(failures, 20) - 1));

    /// <summary>What a server asks for with <c>Retry-After</c>, in seconds or as a time; zero where it asks for nothing.</summary>
    public static TimeSpan Asked(RetryConditionHeaderValue? field, DateTimeOffset now) =>
        Bounded(field?.Delta ?? (field?.Date is { } date ? date - now : TimeSpan.Zero));

    static TimeSpan Bounded(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
}
