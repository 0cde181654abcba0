namespace Alaqat.Tests;

/// <summary>A store of <see cref="SmallCorpus"/> for tests that only read.</summary>
public sealed class SmallCorpusStore : IDisposable
{
    readonly TestStore _store = new();

    public SmallCorpusStore() => _store.Add(SmallCorpus.Articles);

    internal TestStore Store => _store;

    public void Dispose() => _store.Dispose();
}
