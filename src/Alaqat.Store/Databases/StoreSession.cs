using System.Data.Common;

namespace Alaqat.Store;

/// <summary>A connection to a store, and what its database says in its own way; all else is standard SQL with <c>@</c> parameters.</summary>
/// <param name="connection">Open; it is closed with the session.</param>
abstract class StoreSession(DbConnection connection) : IDisposable
{
    public DbConnection Connection => connection;

    /// <summary>The table that tells which steps of the schema there are.</summary>
    public abstract string MigrationTable { get; }

    /// <summary>How many tables there are, of a name or of any.</summary>
    public abstract long Tables(string? name);

    /// <summary>Begins a transaction and takes the right to write, so that two writers wait for each other instead of failing half-way.</summary>
    public abstract void Begin();

    public abstract void Commit();

    /// <summary>Rolls back; where the database did so by itself (full disk, lost connection), that is no second failure.</summary>
    public abstract void Abandon();

    /// <summary>
    /// Rows of a question as they are asked for. Between two of them other statements of the same session may run, and see the same state;
    /// <paramref name="read"/> itself may run none.
    /// </summary>
    public abstract IEnumerable<T> Rows<T>(DbCommand command, Func<DbDataReader, T> read);

    /// <summary>Where the rows of articles go; one for each session.</summary>
    public abstract IArticleRows ArticleRows();

    /// <summary>The condition that a sentence holds words, each of them somewhere in it.</summary>
    /// <param name="all">Takes the values.</param>
    /// <param name="terms">At least one.</param>
    /// <param name="document">The column of its article's number.</param>
    /// <param name="sentence">The column of its place, or null to ask for articles that have such a sentence.</param>
    public abstract string Holding(Conditions all, IReadOnlyList<SearchTerm> terms, string document, string? sentence);

    /// <summary>How many words of each kind the full-text index holds of an article's sentences, by their place.</summary>
    public abstract IReadOnlyList<(int Ordinal, int Surface, int Lemmas)> Indexed(long document);

    /// <summary>What the full-text index holds, in words: of each sentence, in the order of articles' numbers and places.</summary>
    public abstract IEnumerable<(long Document, int Ordinal, string Surface, string Lemmas)> IndexedWords();

    /// <summary>A question for the keys of articles of which the full-text index lacks a sentence.</summary>
    public abstract string UnindexedSentences { get; }

    /// <summary>A question for the number of sentences that the full-text index holds of no article.</summary>
    public abstract string LooseWords { get; }

    public void Run(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A whole number that a question tells.</summary>
    protected long Number(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    public virtual void Dispose() => Connection.Dispose();
}
