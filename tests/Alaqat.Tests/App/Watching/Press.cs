using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Alaqat.App;
using Alaqat.App.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Alaqat.Tests;

/// <summary>A site of feeds and pages on a free port of this machine, and a folder in which it is watched.</summary>
sealed class Press : IAsyncDisposable
{
    /// <summary>"Moscow condemned the decision.", long enough to be a page's text.</summary>
    public const string Sentence = "أدانت موسكو قرار المجلس الذي صدر أمس في جلسة طويلة، وقالت إنها سترد عليه في الأيام المقبلة.";

    readonly WebApplication _app;
    readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _pages = new(StringComparer.Ordinal);
    readonly TestRun _run = new();
    readonly TestStore _store;

    Press(WebApplication app, TestDatabase database) => (_app, _store) = (app, new TestStore(database));

    /// <summary>Paths that were asked for, in their order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public string Site => _app.Urls.First();

    public string Output => _run.Output;

    public string Error { get; private set; } = string.Empty;

    public TestClock Clock { get; } = new();

    public TestRun Run => _run;

    /// <summary>Where the articles go.</summary>
    public string Store => _store.File;

    public static async Task<Press> Open(TestDatabase database = TestDatabase.Sqlite)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var press = new Press(app, database);
        app.Run(press.Answer);
        await app.StartAsync();
        return press;
    }

    public void Say(string path, Func<HttpContext, Task> answer) => _pages[path] = answer;

    public void Say(string path, int status, params (string Name, string Value)[] fields) => Say(path, context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in fields)
            context.Response.Headers[name] = value;
        return Task.CompletedTask;
    });

    public void Say(string path, string type, string text) => Say(path, context =>
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    });

    /// <summary>A feed of links, with an ETag that follows from what is in it.</summary>
    public void Feed(string path, params string[] links)
    {
        var items = string.Concat(links.Select(link => $"<item><title>عنوان</title><link>{link}</link><pubDate>Mon, 09 May 2022 10:00:00 +0300</pubDate></item>"));
        var tag = "\"" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(items))) + "\"";
        Say(path, context =>
        {
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = 304;
                return Task.CompletedTask;
            }

            context.Response.Headers.ETag = tag;
            context.Response.ContentType = "application/rss+xml";
            return context.Response.WriteAsync($"<rss><channel><title>الرواق</title>{items}</channel></rss>");
        });
    }

    public void Page(string path, string text = Sentence) =>
        Say(path, "text/html; charset=utf-8", $"<html><head><title>عنوان</title></head><body><article><h1>عنوان</h1><p>{text}</p></article></body></html>");

    /// <summary>Bytes with a field that says how they are packed.</summary>
    public void Packed(string path, string encoding, byte[] bytes) => Say(path, context =>
    {
        context.Response.ContentType = "text/html";
        context.Response.Headers.ContentEncoding = encoding;
        return context.Response.Body.WriteAsync(bytes).AsTask();
    });

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
            stream.Write(bytes);
        return packed.ToArray();
    }

    public WatchOptions Options(string list = "/feed") => new()
    {
        List = _run.Write("feeds.txt", list.StartsWith('/') ? Site + list : list),
        Store = Store,
        State = _run.Path("feeds.txt.state"),
        Rounds = 1,
        AllowPrivate = true,
        Clock = Clock,
    };

    /// <summary>Polls once.</summary>
    public int Watch(Func<WatchOptions, WatchOptions>? change = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var options = Options();
        var code = FeedWatching.Run(change is null ? options : change(options), _run.Engines, new Terminal(Stream.Null, output, error));
        (Line, Error) = (Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        return code;
    }

    /// <summary>What the last poll said of itself.</summary>
    public string Line { get; private set; } = string.Empty;

    public long Stored()
    {
        using var store = Alaqat.Store.AlaqatStore.Open(Store);
        Assert.Empty(store.Check());
        return store.Counts().Documents;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _run.Dispose();
        _store.Dispose();
    }

    Task Answer(HttpContext context)
    {
        var path = context.Request.Path + context.Request.QueryString;
        Asked.Enqueue(path);
        if (_pages.TryGetValue(path, out var page))
            return page(context);
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
