using Alaqat.Claims;
using Microsoft.Data.Sqlite;

namespace Alaqat.Store;

/// <summary>
/// Articles and their claims in one file. Reading is safe from many threads, and while others write; each question sees one state of the store.
/// What is read one row at a time holds a connection until its enumerator is disposed.
/// </summary>
public sealed class AlaqatStore : IDisposable
{
    readonly SqliteFile _file;

    AlaqatStore(SqliteFile file) => _file = file;

    public string Path => _file.Path;

    /// <summary>Opens a store that is there, and brings one of an older program up to this one.</summary>
    /// <exception cref="StoreException">There is no such file, it is no store or damaged, or a newer program wrote it.</exception>
    public static AlaqatStore Open(string path)
    {
        if (!File.Exists(path))
            throw new StoreException(path + ": no such store; 'alaqat add' makes one, --store names another");
        return Prepare(path, create: false);
    }

    /// <summary>As <see cref="Open"/>, and makes the store where there is none.</summary>
    /// <exception cref="StoreException">The folder is missing or not to be written, or the file is no store.</exception>
    public static AlaqatStore OpenOrCreate(string path)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"{path}: there is no folder {folder}; make it first, or name another file with --store");
        return Prepare(path, create: true);
    }

    /// <summary>A writer of its own connection.</summary>
    /// <param name="version">What reads the articles that will be written.</param>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public StoreWriter Write(AnalysisVersion version) => new(_file, version);

    /// <summary>Whether the store has the article with the same content, read by the same version. Safe from many threads.</summary>
    public bool Has(Article article, AnalysisVersion version)
    {
        var identity = ArticleIdentity.Of(article);
        return SqliteFailure.Guard(Path, () =>
        {
            using var connection = _file.Read();
            using var find = new Statement(
                connection,
                "SELECT 1 FROM documents d JOIN runs r ON r.number = d.run WHERE d.key = @key AND d.hash = @hash AND r.engine = @engine AND r.data = @data",
                "@key", "@hash", "@engine", "@data");
            return find.One(identity.Key, identity.Hash, version.Engine, version.Data) is not null;
        });
    }

    /// <summary>Claims with their words, ordered by their articles' keys (ordinal) and their place in them.</summary>
    public IEnumerable<StoredClaim> Claims(ClaimFilter filter) => Rows(connection => ClaimRows.Read(connection, filter));

    /// <summary>As the other, some of them: the words of the rest are not read.</summary>
    public IEnumerable<StoredClaim> Claims(ClaimFilter filter, ClaimSlice page) => Rows(connection => ClaimRows.Read(connection, filter, page));

    /// <summary>How many claims there are, counted no further than asked.</summary>
    public int Count(ClaimFilter filter, int most) => Row(connection => ClaimRows.Count(connection, filter, most));

    /// <summary>Claims without their words, in no order; for counts, series and networks over many.</summary>
    public IEnumerable<StoredTie> Ties(ClaimFilter filter) => Rows(connection => ClaimRows.Ties(connection, filter));

    /// <summary>As <see cref="Ties"/>, without the places.</summary>
    public IEnumerable<Act> Acts(ClaimFilter filter) => Ties(filter).Select(Act.Of);

    /// <summary>What is told as a fact between two actors, for networks: much faster than <see cref="Ties"/>.</summary>
    public ToldActs Told(ClaimFilter filter) => Row(connection => ToldRows.Read(connection, filter));

    /// <summary>Articles, ordered by key (ordinal).</summary>
    public IEnumerable<StoredDocument> Documents(DocumentFilter filter) => Rows(connection => ArticleQueries.Documents(connection, filter));

    /// <summary>As the other, some of them.</summary>
    public IReadOnlyList<StoredDocument> Documents(DocumentFilter filter, DocumentSlice page) => Row(connection =>
    {
        var documents = ArticleQueries.Documents(connection, filter, page).ToList();
        if (page.Before is not null)
            documents.Reverse();
        return documents;
    });

    /// <summary>How articles name an actor, ordered by the articles' keys.</summary>
    public IEnumerable<StoredFraming> Framing(string actor, DocumentFilter filter) => Rows(connection => ArticleQueries.Framing(connection, actor, filter));

    /// <summary>An article with its text, or null where there is none of that key.</summary>
    public StoredArticle? Article(string key) => Row(connection => ArticleQueries.Article(connection, key));

    /// <summary>Whom the text of an article names, in text order.</summary>
    public IReadOnlyList<StoredMention> Mentions(StoredDocument document) => Row(connection => ArticleQueries.Mentions(connection, document.Number));

    /// <summary>Articles that nearly repeat this one, or repeat one that does; ordered by key.</summary>
    public IReadOnlyList<StoredDocument> Copies(StoredDocument document) => Row(connection => ArticleQueries.Copies(connection, document.Number));

    /// <summary>Keys of articles that another version read, ordered, after a key.</summary>
    /// <param name="version">The version that is wanted.</param>
    /// <param name="after">Where to go on; empty to begin.</param>
    /// <param name="most">How many to tell at most.</param>
    public IReadOnlyList<string> Outdated(AnalysisVersion version, string after, int most) => Row(connection => ArticleQueries.Outdated(connection, version, after, most));

    /// <summary>How many articles another version read.</summary>
    public long CountOutdated(AnalysisVersion version) => Row(connection => ArticleQueries.CountOutdated(connection, version));

    /// <summary>
    /// Everything that the store holds as lines of text, articles by key: the same for two stores of the same articles, however they came in.
    /// For comparisons; the form may change with any version.
    /// </summary>
    public void Dump(TextWriter output) => Row(connection =>
    {
        StoreDump.Write(connection, output);
        return true;
    });

    /// <summary>What is wrong with the store, one line for each fault; none for a sound one. Reads everything.</summary>
    /// <exception cref="StoreException">The file cannot be opened at all.</exception>
    public IReadOnlyList<string> Check() => SqliteFailure.Guard(Path, () => (IReadOnlyList<string>)[.. StoreCheck.Faults(_file)]);

    public StoreCounts Counts() => Row(ArticleQueries.Counts);

    public void Dispose() => _file.Dispose();

    static AlaqatStore Prepare(string path, bool create)
    {
        var file = new SqliteFile(path);
        try
        {
            return SqliteFailure.Guard(path, () =>
            {
                var all = Migrations.All();
                if (create)
                {
                    using var connection = file.Create();
                    Migrations.Apply(connection, path, all, all[^1].Number);
                }
                else
                {
                    Upgrade(file, all);
                }

                return new AlaqatStore(file);
            });
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    static void Upgrade(SqliteFile file, IReadOnlyList<Migration> all)
    {
        var applied = Applied(file);
        if (applied == 0)
            throw new StoreException(file.Path + ": empty, not a store; 'alaqat add' makes one");
        Migrations.RefuseNewer(applied, file.Path, all);
        if (applied == all[^1].Number)
            return;
        using var writer = file.Write();
        Migrations.Apply(writer, file.Path, all, all[^1].Number);
    }

    static int Applied(SqliteFile file)
    {
        try
        {
            using var connection = file.Read();
            return Migrations.Applied(connection, file.Path);
        }
        catch (SqliteException fault) when (SqliteFailure.IsUnwritable(fault) && file.ReadWithoutLocks())
        {
            using var connection = file.Read();
            return Migrations.Applied(connection, file.Path);
        }
    }

    T Row<T>(Func<System.Data.Common.DbConnection, T> read) => SqliteFailure.Guard(Path, () =>
    {
        using var connection = _file.Read();
        return read(connection);
    });

    IEnumerable<T> Rows<T>(Func<System.Data.Common.DbConnection, IEnumerable<T>> read)
    {
        return SqliteFailure.Guard(Path, All());

        IEnumerable<T> All()
        {
            using var connection = _file.Read();
            foreach (var row in read(connection))
                yield return row;
        }
    }
}
