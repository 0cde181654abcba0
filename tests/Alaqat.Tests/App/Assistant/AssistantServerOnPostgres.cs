namespace Alaqat.Tests;

[OnPostgres]
public sealed class AssistantServerOnPostgres() : AssistantServerTests(TestDatabase.Postgres);
