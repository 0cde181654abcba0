using System.Globalization;
using System.Text;
using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>What a message carries besides the article.</summary>
static class MessageProperties
{
    const string Tries = "x-alaqat-tries";
    const string Why = "x-alaqat-reason";
    const string Deaths = "x-death";
    const int LongestReason = 500;

    public static BasicProperties Of(string id) => new()
    {
        MessageId = id,
        ContentType = ArticleMessage.ContentType,
        DeliveryMode = DeliveryModes.Persistent,
    };

    /// <summary>For a message that could not be read.</summary>
    /// <param name="id">The message's.</param>
    /// <param name="tries">How often it was tried.</param>
    /// <param name="reason">What went wrong.</param>
    /// <param name="now">When.</param>
    public static BasicProperties Failed(string id, int tries, string reason, DateTimeOffset now)
    {
        var properties = Of(id);
        properties.Timestamp = new AmqpTimestamp(now.ToUnixTimeSeconds());
        properties.Headers = new Dictionary<string, object?> { [Tries] = tries, [Why] = reason.Length > LongestReason ? reason[..LongestReason] + "…" : reason };
        return properties;
    }

    /// <summary>How often reading the message failed.</summary>
    public static int TriesOf(IReadOnlyBasicProperties properties) => Header(properties, Tries) is int tries ? tries : 0;

    /// <summary>Why the message is among the dead, since when, and after how many tries.</summary>
    public static (string Reason, DateTimeOffset? Since, int Tries) DeathOf(IReadOnlyBasicProperties properties)
    {
        if (Header(properties, Why) is byte[] reason)
        {
            DateTimeOffset? since = properties.Timestamp.UnixTime > 0 ? DateTimeOffset.FromUnixTimeSeconds(properties.Timestamp.UnixTime) : null;
            return (Encoding.UTF8.GetString(reason), since, TriesOf(properties));
        }

        // The broker's own account, newest first.
        if (Header(properties, Deaths) is not List<object> { Count: > 0 } deaths || deaths[0] is not IDictionary<string, object?> death)
            return ("not put here by Alaqat", null, 0);
        DateTimeOffset? time = death.TryGetValue("time", out var told) && told is AmqpTimestamp stamp ? DateTimeOffset.FromUnixTimeSeconds(stamp.UnixTime) : null;
        var word = death.TryGetValue("reason", out var given) && given is byte[] bytes ? Encoding.UTF8.GetString(bytes) : "unknown";
        return word == "delivery_limit"
            ? ("workers ended without a word while they read this article alone, each time it was tried", time, QueueTopology.Returns + 1)
            : (string.Create(CultureInfo.InvariantCulture, $"the broker gave it up ({word})"), time, 0);
    }

    static object? Header(IReadOnlyBasicProperties properties, string name) =>
        properties.Headers is { } headers && headers.TryGetValue(name, out var value) ? value : null;
}
