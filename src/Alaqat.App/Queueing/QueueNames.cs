namespace Alaqat.App.Queueing;

/// <summary>The three queues of one stream of articles.</summary>
/// <param name="Articles">What waits to be read.</param>
sealed record QueueNames(string Articles)
{
    public const string Default = "articles";

    /// <summary>What came back several times because workers ended; each worker takes one at a time, so that the article that ends them is found.</summary>
    public string Suspects => Articles + ".suspect";

    /// <summary>What could not be read, with the reason.</summary>
    public string Dead => Articles + ".dead";
}
