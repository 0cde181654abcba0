using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>A message that could not be read.</summary>
/// <param name="Id">Hash of what it says.</param>
/// <param name="Reason">Why it was given up.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="Since">When it was given up, where that is known.</param>
/// <param name="Bytes">Length of the message.</param>
/// <param name="Doc">The article's id, where it can be told.</param>
/// <param name="Source">Its outlet, where it can be told.</param>
sealed record DeadLetter(string Id, string Reason, int Tries, DateTimeOffset? Since, int Bytes, string? Doc, string? Source)
{
    /// <summary>Characters of an id that are shown; as many name a message.</summary>
    public const int ShortId = 12;

    public static DeadLetter Of(IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body)
    {
        var (reason, since, tries) = MessageProperties.DeathOf(properties);
        var article = ArticleMessage.Parse(body).Article;
        return new DeadLetter(IdOf(properties, body), reason, tries, since, body.Length, article?.Id, article?.Source);
    }

    /// <summary>Whether a person means it.</summary>
    /// <param name="name">An id, or its beginning as it is shown.</param>
    public bool IsCalled(string name) => name.Length >= ShortId && Id.StartsWith(name, StringComparison.Ordinal);

    static string IdOf(IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body) =>
        properties.MessageId is { Length: > 0 } id ? id : ArticleMessage.IdOf(body);
}
