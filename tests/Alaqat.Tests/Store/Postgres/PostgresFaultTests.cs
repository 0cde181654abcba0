using Alaqat.Store;
using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>The server restarts and connections are cut while articles flow, and the process that adds them may end at any moment.</summary>
[OnPostgres]
[Trait("Level", "Fault")]
public sealed class PostgresFaultTests(ITestOutputHelper log) : IDisposable
{
    const int Articles = 1500;

    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    (string Dump, string Export) Of(string place)
    {
        using var store = AlaqatStore.Open(place);
        Assert.Empty(store.Check());
        Assert.Equal(0, _run.Run("export", "--format", "jsonl", "--with-copies", "--store", place));
        return (TestStore.Dump(store), _run.Output);
    }

    (string Dump, string Export) Undisturbed(string path)
    {
        Assert.Equal(0, _run.Run("add", path, "--store", _run.Path("calm.db")));
        return Of(_run.Path("calm.db"));
    }

    /// <summary>How many articles are in, or what was known before where the server is just away.</summary>
    static long Stored(string address, long known)
    {
        try
        {
            using var store = AlaqatStore.OpenOrCreate(address);
            return store.Counts().Documents;
        }
        catch (StoreException)
        {
            return known;
        }
    }

    [StoreFact]
    public void RestartsAndCutConnectionsLoseNothingAndDoubleNothing()
    {
        var path = _run.Write("a.jsonl", SyntheticArticles.JsonLines(Articles));
        using var server = new PrivatePostgres();
        using (var child = TestProcess.Alaqat(4, "add", path, "--store", server.Address, "--threads", "2"))
        {
            child.AwaitReady();
            var (struck, stored) = (0, 0L);
            for (var i = 0; i < 9 && !child.HasEnded; i++)
            {
                var before = stored;
                while (!child.HasEnded && (stored = Stored(server.Address, stored)) <= before)
                    Thread.Sleep(20);
                if (child.HasEnded)
                    break;
                struck++;
                if (i % 3 == 2)
                    server.Restart();
                else
                    server.Cut();
            }

            var code = child.AwaitExit();
            log.WriteLine(FormattableString.Invariant($"struck {struck} times, the last at {stored} of {Articles} articles; exit code {code}; {child.Error}"));
            Assert.True(code is 0 or 1, child.Error);
            Assert.NotEqual(0, struck);
            Assert.DoesNotContain(new Uri(server.Address).UserInfo.Split(':')[1], child.Error + child.Output, StringComparison.Ordinal);
        }

        // Whether or not it had to give up, a rerun ends in the store of an undisturbed run.
        Assert.Equal(0, _run.Run("add", path, "--store", server.Address));

        Assert.Equal(Undisturbed(path), Of(server.Address));
    }

    [StoreFact]
    public void KillsAndTwoProcessesAtOnceEndInTheSameStore()
    {
        using var store = new TestStore(TestDatabase.Postgres);
        var path = _run.Write("a.jsonl", SyntheticArticles.JsonLines(400));
        var lines = File.ReadAllLines(path);
        var reversed = _run.Write("reversed.jsonl", string.Join('\n', lines.Reverse()));
        var stored = 0L;
        for (var i = 0; i < 4; i++)
        {
            using var child = TestProcess.Alaqat(2, "add", path, "--store", store.File, "--threads", "2");
            child.AwaitReady();
            while (!child.HasEnded && Stored(store.File, stored) <= stored)
                Thread.Sleep(5);
            child.Kill();
            stored = Stored(store.File, stored);
        }

        using var one = TestProcess.Alaqat(1, "add", path, "--store", store.File, "--threads", "1");
        using var other = TestProcess.Alaqat(1, "add", reversed, "--store", store.File, "--threads", "2");

        Assert.True(one.AwaitExit() == 0, one.Error);
        Assert.True(other.AwaitExit() == 0, other.Error);
        Assert.Equal(Undisturbed(path), Of(store.File));
    }

    [StoreFact]
    public void TlsIsCheckedAsAsked()
    {
        using var server = new PrivatePostgres();
        if (server.Certificate is not { } certificate)
        {
            log.WriteLine("nothing was checked: openssl is not installed");
            return;
        }

        AlaqatStore.OpenOrCreate(server.Address + "?sslmode=require").Dispose();
        AlaqatStore.Open($"{server.Address}?sslmode=verify-full&sslrootcert={certificate}").Dispose();

        var untrusted = Assert.Throws<StoreException>(() => AlaqatStore.Open(server.Address + "?sslmode=verify-full"));
        Assert.Contains("the server's certificate is not one that is trusted", untrusted.Message, StringComparison.Ordinal);
        var elsewhere = server.Address.Replace("127.0.0.1", "127.0.0.2", StringComparison.Ordinal);
        Assert.Throws<StoreException>(() => AlaqatStore.Open($"{elsewhere}?sslmode=verify-full&sslrootcert={certificate}"));
    }

    [StoreFact]
    public void AWrongPasswordAndAMissingDatabaseAreNamedWithARemedy()
    {
        var password = new Uri(PostgresServer.Address).UserInfo.Split(':')[1];

        var wrong = Assert.Throws<StoreException>(() => AlaqatStore.Open(PostgresServer.Address.Replace(password, "wr0ng", StringComparison.Ordinal)));
        Assert.Contains("does not let this user in; check user and password", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wr0ng", wrong.ToString(), StringComparison.Ordinal);
        var missing = Assert.Throws<StoreException>(() => AlaqatStore.OpenOrCreate(PostgresServer.Address + "x"));
        Assert.Contains("no such database; make it with 'createdb", missing.Message, StringComparison.Ordinal);
        var schema = Assert.Throws<StoreException>(() => AlaqatStore.OpenOrCreate(PostgresServer.Address + "?search_path=none"));
        Assert.Contains("there is no schema of that name", schema.Message, StringComparison.Ordinal);
    }
}
