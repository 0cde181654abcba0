using Alaqat.Store;
using Microsoft.Data.Sqlite;

namespace Alaqat.Tests;

public sealed class MigrationsTests : IDisposable
{
    readonly TestStore _test = new();

    public void Dispose() => _test.Dispose();

    void Sql(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _test.File, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [Fact]
    public void FilesAreNumberedWithoutGaps() =>
        Assert.Equal(Enumerable.Range(1, SqliteDatabase.AllSteps().Count), SqliteDatabase.AllSteps().Select(migration => migration.Number));

    [Fact]
    public void AStoreOfANewerProgramIsRefused()
    {
        _test.Store.Dispose();
        Sql("INSERT INTO migrations (number, name) VALUES (99, 'x')");

        var fault = Assert.Throws<StoreException>(() => AlaqatStore.Open(_test.File));

        Assert.StartsWith(_test.File + ": written by a newer Alaqat (store version 99; this one knows ", fault.Message, StringComparison.Ordinal);
        Assert.Throws<StoreException>(() => AlaqatStore.OpenOrCreate(_test.File));
    }

    [Fact]
    public void ADatabaseOfSomethingElseIsLeftAlone()
    {
        Sql("CREATE TABLE x (y)");

        Assert.Contains("a database, but not a store", Assert.Throws<StoreException>(() => AlaqatStore.Open(_test.File)).Message, StringComparison.Ordinal);
        Assert.Throws<StoreException>(() => AlaqatStore.OpenOrCreate(_test.File));
    }

    [Fact]
    public void AnotherProgramMayMakeTheStoreBetweenTwoQuestions()
    {
        using var connection = new SqliteConnection($"Data Source={_test.File};Pooling=False");
        connection.Open();
        using var session = new InterruptedSession(connection, () => Assert.NotNull(_test.Store));

        Assert.InRange(Migrations.Applied(session, _test.File), 0, SqliteDatabase.AllSteps().Count);

        Assert.Equal(SqliteDatabase.AllSteps().Count, Migrations.Applied(session, _test.File));
    }

    [Fact]
    public void AMigrationThatFailsLeavesNothing()
    {
        _test.Store.Dispose();
        using var database = new SqliteDatabase(_test.File);
        using var session = database.Write();
        var all = SqliteDatabase.AllSteps();
        Migration[] more = [.. all, new(all.Count + 1, "x.sql", "CREATE TABLE extra (y); INSERT INTO absent VALUES (1);")];

        Assert.Throws<SqliteException>(() => Migrations.Apply(session, _test.File, more, all.Count + 1));

        Assert.Equal(all.Count, Migrations.Applied(session, _test.File));
        using var command = session.Connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_schema WHERE name = 'extra'";
        Assert.Equal(0L, command.ExecuteScalar());
    }
}
