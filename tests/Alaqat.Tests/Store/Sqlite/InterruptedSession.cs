using System.Data.Common;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>A session during which something else happens once, right after its first look at the tables.</summary>
sealed class InterruptedSession(DbConnection connection, Action meanwhile) : SqliteSession(connection)
{
    bool _done;

    public override long Tables(string? name)
    {
        var count = base.Tables(name);
        if (!_done)
        {
            _done = true;
            meanwhile();
        }

        return count;
    }
}
