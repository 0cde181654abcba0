using System.Data.Common;

namespace Alaqat.Store;

/// <summary>Where a store lies and how it is opened. The folders of the databases are the only code that knows which one it is.</summary>
abstract class StoreDatabase : IDisposable
{
    /// <summary>A place as people give it: the address of a server, or else a file. Nothing is opened yet.</summary>
    /// <exception cref="StoreException">The address is none.</exception>
    public static StoreDatabase At(string place) => PostgresAddress.Is(place) ? new PostgresDatabase(PostgresAddress.Parse(place)) : new SqliteDatabase(place);

    /// <summary>What messages call it; never a secret.</summary>
    public abstract string Name { get; }

    /// <summary>The store's file, or null where it lies on a server.</summary>
    public abstract string? File { get; }

    /// <summary>The steps of its schema, in order.</summary>
    public abstract IReadOnlyList<Migration> Steps { get; }

    /// <summary>Changes when what the store holds does.</summary>
    public abstract string Stamp();

    /// <summary>That there is something to open.</summary>
    /// <exception cref="StoreException">There is not.</exception>
    public abstract void Find();

    /// <summary>A session that sees one state of the store for each question, whatever is written meanwhile.</summary>
    public abstract StoreSession Read();

    /// <summary>A session that writes.</summary>
    public abstract StoreSession Write();

    /// <summary>As <see cref="Write"/>, and makes what the schema is put into where it is missing.</summary>
    public abstract StoreSession Create();

    /// <summary>The last step that the store has.</summary>
    public virtual int Applied()
    {
        using var session = Read();
        return Migrations.Applied(session, Name);
    }

    /// <summary>What only the database itself can find wrong: its pages, references and indexes.</summary>
    public abstract void Check(List<string> faults);

    /// <summary>Whether the failure tells of damage to what is stored.</summary>
    public abstract bool IsDamage(Exception fault);

    /// <summary>Failures as messages that name the store and a remedy.</summary>
    /// <exception cref="StoreException">The work failed.</exception>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InvalidDataException fault)
        {
            throw new StoreException(Name + ": " + fault.Message, fault);
        }
        catch (Exception fault) when (IsOwn(fault))
        {
            throw new StoreException(Name + ": " + Reason(fault), fault);
        }
    }

    /// <summary>As <see cref="Guard{T}(Func{T})"/> for work that may be done again; where the database may be gone for a moment, it is.</summary>
    public virtual T Repeat<T>(Func<T> work) => Guard(work);

    /// <summary>Rows as they come, with failures told in the same way.</summary>
    public IEnumerable<T> Guard<T>(IEnumerable<T> rows)
    {
        // An iterator cannot yield inside a try with a catch.
        using var items = rows.GetEnumerator();
        Func<bool> next = items.MoveNext;
        while (Guard(next))
            yield return items.Current;
    }

    public abstract void Dispose();

    /// <summary>Whether the failure is the database's.</summary>
    protected virtual bool IsOwn(Exception fault) => fault is DbException;

    /// <summary>What is wrong and the remedy.</summary>
    protected abstract string Reason(Exception fault);
}
