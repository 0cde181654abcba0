using Microsoft.Data.Sqlite;

namespace Alaqat.Store;

/// <summary>Failures of SQLite to messages that name the file and a remedy.</summary>
static class SqliteFailure
{
    const int Busy = 5;
    const int Locked = 6;
    const int ReadOnly = 8;
    const int InputOutput = 10;
    const int Corrupt = 11;
    const int Full = 13;
    const int CannotOpen = 14;
    const int TooBig = 18;
    const int NotADatabase = 26;

    /// <summary>Whether the file could not be opened as a reader wants it because nothing may be written beside it.</summary>
    public static bool IsUnwritable(SqliteException fault) => fault.SqliteErrorCode is ReadOnly or CannotOpen;

    public static string Reason(SqliteException fault) => fault.SqliteErrorCode switch
    {
        NotADatabase => "not a store of Alaqat; name another file with --store",
        Corrupt => "the store is damaged; copy it, see 'alaqat check', and restore a backup or add its articles to a new one",
        ReadOnly => "the store cannot be written; check the rights of the file and of its folder",
        Full => "the disk is full; make room and run again: what was stored before is kept",
        CannotOpen => "cannot be opened; check that the folder exists and that you may write in it",
        Busy or Locked => "another program keeps the store busy; wait for it to end and run again",
        InputOutput => "reading or writing the file failed; check the disk and its free room, and run again: what was stored before is kept",
        TooBig => "an article is too long for the store; split it",
        _ => "the store cannot be used: " + fault.Message,
    };
}
