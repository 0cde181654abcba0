using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>
/// Articles and their claims in one file, or in a database of a PostgreSQL server. Reading is safe from many threads, and while others write; each question sees one state of the store.
/// What is read one row at a time holds a connection until its enumerator is disposed.
/// </summary>
public sealed class AlaqatStore : IDisposable
{
    readonly StoreDatabase _database;

    AlaqatStore(StoreDatabase database) => _database = database;

    /// <summary>What messages call the store: its file, or the address of its server without secrets.</summary>
    public string Path => _database.Name;

    /// <summary>The store's file, or null where it lies on a server.</summary>
    public string? File => _database.File;

    /// <summary>Opens a store that is there, and brings one of an older program up to this one.</summary>
    /// <param name="path">A file, or an address: <c>postgres://user:password@host:port/database?option=value</c>.</param>
    /// <exception cref="StoreException">There is no such file or server, it is no store or damaged, or a newer program wrote it.</exception>
    public static AlaqatStore Open(string path) => Prepare(path, create: false);

    /// <summary>As <see cref="Open"/>, and makes the store where there is none: a file, or the tables in a database that is there.</summary>
    /// <exception cref="StoreException">The folder is missing or not to be written, the server does not let in, or what is there is no store.</exception>
    public static AlaqatStore OpenOrCreate(string path) => Prepare(path, create: true);

    /// <summary>Changes when what the store holds does.</summary>
    public string Stamp() => _database.Repeat(_database.Stamp);

    /// <summary>A writer of its own connection.</summary>
    /// <param name="version">What reads the articles that will be written.</param>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public StoreWriter Write(AnalysisVersion version) => new(_database, version);

    /// <summary>Whether the store has the article with the same content, read by the same version. Safe from many threads.</summary>
    public bool Has(Article article, AnalysisVersion version)
    {
        var identity = ArticleIdentity.Of(article);
        return Row(session =>
        {
            using var find = new Statement(
                session,
                "SELECT 1 FROM documents d JOIN runs r ON r.number = d.run WHERE d.key = @key AND d.hash = @hash AND r.engine = @engine AND r.data = @data",
                "@key", "@hash", "@engine", "@data");
            return find.One(identity.Key, identity.Hash, version.Engine, version.Data) is not null;
        });
    }

    /// <summary>Claims with their words, ordered by their articles' keys (ordinal) and their place in them.</summary>
    public IEnumerable<StoredClaim> Claims(ClaimFilter filter) => Rows(session => ClaimRows.Read(session, filter));

    /// <summary>As the other, some of them: the words of the rest are not read.</summary>
    public IEnumerable<StoredClaim> Claims(ClaimFilter filter, ClaimSlice page) => Rows(session => ClaimRows.Read(session, filter, page));

    /// <summary>How many claims there are, counted no further than asked.</summary>
    public int Count(ClaimFilter filter, int most) => Row(session => ClaimRows.Count(session, filter, most));

    /// <summary>Claims without their words, in no order; for counts, series and networks over many.</summary>
    public IEnumerable<StoredTie> Ties(ClaimFilter filter) => Rows(session => ClaimRows.Ties(session, filter));

    /// <summary>As <see cref="Ties"/>, without the places.</summary>
    public IEnumerable<Act> Acts(ClaimFilter filter) => Ties(filter).Select(Act.Of);

    /// <summary>What is told as a fact between two actors, for networks: much faster than <see cref="Ties"/>.</summary>
    public ToldActs Told(ClaimFilter filter) => Row(session => ToldRows.Read(session, filter));

    /// <summary>Articles, ordered by key (ordinal).</summary>
    public IEnumerable<StoredDocument> Documents(DocumentFilter filter) => Rows(session => ArticleQueries.Documents(session, filter));

    /// <summary>As the other, some of them.</summary>
    public IReadOnlyList<StoredDocument> Documents(DocumentFilter filter, DocumentSlice page) => Row(session =>
    {
        var documents = ArticleQueries.Documents(session, filter, page).ToList();
        if (page.Before is not null)
            documents.Reverse();
        return documents;
    });

    /// <summary>How articles name an actor, ordered by the articles' keys.</summary>
    public IEnumerable<StoredFraming> Framing(string actor, DocumentFilter filter) => Rows(session => ArticleQueries.Framing(session, actor, filter));

    /// <summary>What finds the words of a question in a text, in the forms in which articles of this store have them.</summary>
    /// <param name="words">As in <see cref="ClaimFilter.Words"/>.</param>
    public SearchMatches Matches(string words) => Row(session => new SearchMatches(words, new KnownWords(session).Forms));

    /// <summary>An article with its text, or null where there is none of that key.</summary>
    public StoredArticle? Article(string key) => Row(session => ArticleQueries.Article(session, key));

    /// <summary>Whom the text of an article names, in text order.</summary>
    public IReadOnlyList<StoredMention> Mentions(StoredDocument document) => Row(session => ArticleQueries.Mentions(session, document.Number));

    /// <summary>Articles that nearly repeat this one, or repeat one that does; ordered by key.</summary>
    public IReadOnlyList<StoredDocument> Copies(StoredDocument document) => Row(session => ArticleQueries.Copies(session, document.Number));

    /// <summary>Keys of articles that another version read, ordered, after a key.</summary>
    /// <param name="version">The version that is wanted.</param>
    /// <param name="after">Where to go on; empty to begin.</param>
    /// <param name="most">How many to tell at most.</param>
    public IReadOnlyList<string> Outdated(AnalysisVersion version, string after, int most) => Row(session => ArticleQueries.Outdated(session, version, after, most));

    /// <summary>How many articles another version read.</summary>
    public long CountOutdated(AnalysisVersion version) => Row(session => ArticleQueries.CountOutdated(session, version));

    /// <summary>
    /// Everything that the store holds as lines of text, articles by key: the same for two stores of the same articles, however they came in.
    /// For comparisons; the form may change with any version.
    /// </summary>
    public void Dump(TextWriter output) => _database.Guard(() =>
    {
        using var session = _database.Read();
        StoreDump.Write(session, output);
        return true;
    });

    /// <summary>What is wrong with the store, one line for each fault; none for a sound one. Reads everything.</summary>
    /// <exception cref="StoreException">The store cannot be opened at all.</exception>
    public IReadOnlyList<string> Check() => _database.Guard(() => (IReadOnlyList<string>)[.. StoreCheck.Faults(_database)]);

    /// <summary>What read the articles, ordered by engine and data (ordinal).</summary>
    public IReadOnlyList<StoredReading> Readings() => Row(ArticleQueries.Readings);

    public StoreCounts Counts() => Row(ArticleQueries.Counts);

    /// <summary>
    /// Copies every article with all that was read from it into another store; what that holds just so is left alone.
    /// The two then give the same answers, whatever databases they lie in. May be ended at any moment and run again.
    /// </summary>
    /// <param name="target">Not this store itself.</param>
    /// <param name="copied">Told how many articles each batch held.</param>
    /// <exception cref="StoreException">Either store failed; the batches before are kept.</exception>
    public WriteCounts CopyTo(AlaqatStore target, Action<int>? copied = null)
    {
        using var writer = new StoreWriter(target._database, new AnalysisVersion(string.Empty, string.Empty));
        return StoreCopy.Run(_database, writer, copied ?? (static _ => { }));
    }

    public void Dispose() => _database.Dispose();

    static AlaqatStore Prepare(string path, bool create)
    {
        var database = StoreDatabase.At(path);
        try
        {
            return database.Guard(() =>
            {
                if (create)
                {
                    using var session = database.Create();
                    Migrations.Apply(session, database.Name, database.Steps, database.Steps[^1].Number);
                }
                else
                {
                    Upgrade(database);
                }

                return new AlaqatStore(database);
            });
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    static void Upgrade(StoreDatabase database)
    {
        database.Find();
        var all = database.Steps;
        var applied = database.Applied();
        if (applied == 0)
            throw new StoreException(database.Name + ": empty, not a store; 'alaqat add' makes one");
        Migrations.RefuseNewer(applied, database.Name, all);
        if (applied == all[^1].Number)
            return;
        using var writer = database.Write();
        Migrations.Apply(writer, database.Name, all, all[^1].Number);
    }

    T Row<T>(Func<StoreSession, T> read) => _database.Repeat(() =>
    {
        using var session = _database.Read();
        return read(session);
    });

    IEnumerable<T> Rows<T>(Func<StoreSession, IEnumerable<T>> read)
    {
        return _database.Guard(All());

        IEnumerable<T> All()
        {
            using var session = _database.Read();
            foreach (var row in read(session))
                yield return row;
        }
    }
}
