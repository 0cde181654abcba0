namespace Alaqat.Tests;

/// <summary>Where a test's store lies.</summary>
public enum TestDatabase
{
    Sqlite,
    Postgres,
}
