namespace Alaqat.Tests;

[OnPostgres]
[Collection(BrokerTests.Name)]
[Trait(BrokerTests.Level, BrokerTests.Fault)]
public sealed class StoreFaultOnPostgres() : StoreFaultTests(TestDatabase.Postgres);
