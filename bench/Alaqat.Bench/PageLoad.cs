using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Alaqat.Bench;

/// <summary>
/// Many readers at once on a running server: <c>load http://127.0.0.1:8080 50 60</c> has 50 users ask for 60 seconds, each pausing a second on
/// average before the next view, and prints the median and the 99th percentile of each view; then once more, now that the server knows
/// what is asked often. For loopback only.
/// </summary>
static class PageLoad
{
    const int Pairs = 200;
    const int MostTries = 300;

    /// <summary>A fixed seed: two runs ask the same.</summary>
    const int Seed = 20221109;
    const int MostPause = 2000;

    public static async Task Run(Uri server, int users, int seconds)
    {
        if (!server.IsLoopback)
            throw new ArgumentException("the load test runs against this machine only");
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = users }) { BaseAddress = server };
        // A proxy sends nobody here before that.
        for (var tries = 0; tries < MostTries && (await client.GetAsync(new Uri("/readyz", UriKind.Relative))).StatusCode != System.Net.HttpStatusCode.OK; tries++)
            await Task.Delay(1000);
        var views = await Views(client);
        foreach (var round in (string[])["first", "second"])
        {
            Console.WriteLine(round + " round:");
            await Round(client, views, users, seconds);
        }
    }

    static async Task Round(HttpClient client, List<(string Name, List<string> Addresses)> views, int users, int seconds)
    {
        var times = new ConcurrentDictionary<string, ConcurrentBag<double>>(StringComparer.Ordinal);
        var failures = 0;
        var until = Stopwatch.GetTimestamp() + seconds * Stopwatch.Frequency;
        await Task.WhenAll(Enumerable.Range(0, users).Select(user => Task.Run(async () =>
        {
            var random = new Random(Seed + user);
            while (Stopwatch.GetTimestamp() < until)
            {
                var (name, addresses) = views[random.Next(views.Count)];
                // Few things are asked for often and many seldom.
                var address = addresses[(int)(addresses.Count * Math.Pow(random.NextDouble(), 2))];
                var begun = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(address);
                await answer.Content.CopyToAsync(Stream.Null);
                if (!answer.IsSuccessStatusCode)
                    Interlocked.Increment(ref failures);
                times.GetOrAdd(name, _ => []).Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                await Task.Delay(random.Next(MostPause));
            }
        })));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{users} users, {seconds} s, {times.Values.Sum(bag => bag.Count)} requests, {failures} failed"));
        foreach (var (name, bag) in times.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            Console.WriteLine(Line(name, [.. bag.Order()]));
        Console.WriteLine(Line("all", [.. times.Values.SelectMany(bag => bag).Order()]));
    }

    static string Line(string name, double[] sorted) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-10} {sorted.Length,7} requests   median {At(sorted, 0.5),7:0} ms   99 % {At(sorted, 0.99),7:0} ms   most {sorted[^1],7:0} ms");

    static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    /// <summary>Each view with its addresses, the most usual first.</summary>
    static async Task<List<(string Name, List<string> Addresses)>> Views(HttpClient client)
    {
        using var network = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/network?min-count=5", UriKind.Relative)));
        using var documents = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/documents?limit=500", UriKind.Relative)));
        var pairs = network.RootElement.GetProperty("edges").EnumerateArray().Take(Pairs).Select(edge => $"relation/{edge.GetProperty("source").GetString()}/{edge.GetProperty("target").GetString()}");
        var actors = network.RootElement.GetProperty("actors").EnumerateArray().Take(Pairs).Select(actor => "actor/" + actor.GetProperty("actor").GetString()).ToList();
        var keys = documents.RootElement.GetProperty("documents").EnumerateArray().Select(document => "documents/" + Uri.EscapeDataString(document.GetProperty("doc").GetString()!));
        string[] words = ["السلام", "قصف", "اتفاق", "زيارة", "عقوبات", "الحوار", "هجوم", "الحكومة"];
        return
        [
            ("corpus", Both(["corpus"])),
            ("network", Both(["network", "network?by=year", "network?min-count=5", "network?by=month"])),
            ("relation", Both(pairs)),
            ("actor", Both(actors)),
            ("framing", Both(actors.Select(actor => "framing/" + actor["actor/".Length..]))),
            ("search", Both(words.Select(word => "search?words=" + Uri.EscapeDataString(word)).Concat(actors.Take(50).Select(actor => "search?actor=" + actor["actor/".Length..])))),
            ("documents", Both(["documents", "documents?page=2", "documents?page=50"])),
            ("document", Both(keys)),
        ];
    }

    static List<string> Both(IEnumerable<string> paths) => [.. paths.SelectMany(path => (string[])["/ar/" + path, "/en/" + path])];
}
