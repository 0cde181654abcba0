namespace Alaqat.Tests;

[OnPostgres]
[Collection(BrokerTests.Name)]
public sealed class QueueCommandOnPostgres() : QueueCommandTests(TestDatabase.Postgres);
