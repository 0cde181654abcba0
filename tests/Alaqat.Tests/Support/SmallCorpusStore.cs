namespace Alaqat.Tests;

/// <summary>A store of <see cref="SmallCorpus"/> for tests that only read; made when it is first asked for.</summary>
public class SmallCorpusStore : IDisposable
{
    readonly TestDatabase _database;
    TestStore? _store;

    public SmallCorpusStore()
        : this(TestDatabase.Sqlite)
    {
    }

    protected SmallCorpusStore(TestDatabase database) => _database = database;

    internal TestStore Store
    {
        get
        {
            if (_store is null)
            {
                _store = new TestStore(_database);
                _store.Add(SmallCorpus.Articles);
            }

            return _store;
        }
    }

    public void Dispose()
    {
        _store?.Dispose();
        GC.SuppressFinalize(this);
    }
}
