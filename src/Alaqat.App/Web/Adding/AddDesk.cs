using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>
/// Takes files for the store and reads them one after the other beside the requests. A file lies in a folder beside the store
/// until all of it is written; a server that ends before goes on with it when it starts again, and nothing is added twice.
/// </summary>
sealed class AddDesk : IDisposable
{
    public const long MostBytes = 256L * 1024 * 1024;
    const int MostWaiting = 200;
    const int MostRemembered = 200;
    const string Ready = ".in";

    readonly AlaqatStore _store;
    readonly ReadingDesk _reading;
    readonly Func<AnalysisVersion> _version;
    readonly string _folder;
    readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();
    readonly ConcurrentDictionary<string, AddJob> _jobs = new(StringComparer.Ordinal);
    readonly CancellationTokenSource _stopping = new();
    Task _work = Task.CompletedTask;

    public AddDesk(AlaqatStore store, ReadingDesk reading, Func<AnalysisVersion> version)
    {
        (_store, _reading, _version) = (store, reading, version);
        _folder = FolderFor(store);
    }

    /// <summary>Where files wait: beside a store that is a file, in the working folder for one on a server.</summary>
    public static string FolderFor(AlaqatStore store) => Path.GetFullPath(store.File ?? Local(store.Path)) + ".incoming";

    /// <summary>Newest first.</summary>
    public IReadOnlyList<AddJob> Jobs => [.. _jobs.Values.OrderByDescending(job => job.Id, StringComparer.Ordinal)];

    public AddJob? Find(string id) => _jobs.GetValueOrDefault(id);

    /// <summary>Goes on with what an earlier server left.</summary>
    public void Start()
    {
        if (Directory.Exists(_folder))
        {
            foreach (var file in Directory.EnumerateFiles(_folder, "*" + Ready).Order(StringComparer.Ordinal))
                Enqueue(Path.GetFileNameWithoutExtension(file), Path.GetFileNameWithoutExtension(file));
        }

        _work = Task.Run(Work);
    }

    /// <summary>Takes a file; it is safe when this returns.</summary>
    /// <exception cref="BusyException">Too many files wait already.</exception>
    public async Task<AddJob> Take(string name, Stream content, CancellationToken stop)
    {
        if (_jobs.Values.Count(job => job.State is AddState.Waiting or AddState.Reading) >= MostWaiting)
            throw new BusyException();
        Directory.CreateDirectory(_folder);
        // Ids sort by time, and no name of a client ever becomes a path.
        var id = Guid.CreateVersion7().ToString("N");
        var part = Path.Combine(_folder, id + ".part");
        try
        {
            await using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None))
                await content.CopyToAsync(file, stop);
            File.Move(part, Path.Combine(_folder, id + Ready));
        }
        catch
        {
            File.Delete(part);
            throw;
        }

        return Enqueue(id, name);
    }

    /// <summary>Ends after the article that is being read; the rest of its file waits for the next start.</summary>
    public async Task Stop()
    {
        await _stopping.CancelAsync();
        // A failure to load the engine is told by readiness; here only the end counts.
        await Task.WhenAny(_work);
    }

    public void Dispose() => _stopping.Dispose();

    /// <summary>The name of a folder for a store on a server: in the current one, and the same whenever it is the same store.</summary>
    static string Local(string address) => "alaqat-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..8];

    AddJob Enqueue(string id, string name)
    {
        var job = new AddJob(id, name, AddState.Waiting, 0, 0, 0, 0, []);
        _jobs[id] = job;
        foreach (var old in Jobs.Skip(MostRemembered).Where(old => old.State is AddState.Done or AddState.Failed))
            _jobs.TryRemove(old.Id, out _);
        _waiting.Writer.TryWrite(id);
        return job;
    }

    async Task Work()
    {
        try
        {
            var engine = await _reading.Start();
            await foreach (var id in _waiting.Reader.ReadAllAsync(_stopping.Token))
            {
                var path = Path.Combine(_folder, id + Ready);
                try
                {
                    if (Read(path, _jobs[id], engine))
                        File.Delete(path);
                }
                catch (Exception fault) when (fault is StoreException or IOException or UnauthorizedAccessException)
                {
                    _jobs[id] = _jobs[id].WithProblem(fault.Message) with { State = AddState.Failed };
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The server ends; what is left lies in its folder.
        }
    }

    /// <returns>Whether all of it was read.</returns>
    bool Read(string path, AddJob job, Func<Article, CodedArticle> engine)
    {
        var version = _version();
        var step = new ArticleStep(_store, version, () => engine);
        var limits = new InputLimits();
        using var writer = _store.Write(version);
        var batches = new BatchedWriting(writer.Write, BatchedWriting.Usual);
        using var file = File.OpenRead(path);
        var length = Math.Max(1, file.Length);
        var budget = new UnpackBudget(limits, () => length);
        foreach (var item in new PartReader(limits, budget).Read(new InputPart(job.Name, file), InputKind.Auto, depth: 0))
        {
            if (_stopping.IsCancellationRequested)
            {
                batches.Flush();
                return false;
            }

            if (item.Problem is { } problem)
                job = job.WithProblem(problem);
            if (item.Article is { } article)
            {
                job = job with { Articles = job.Articles + 1 };
                if (step.Read(article) is { } prepared)
                    batches.Add(prepared);
            }

            job = job with { State = AddState.Reading, Share = Math.Min(1, (double)file.Position / length), Added = batches.Written.Added + batches.Written.Replaced, Claims = batches.Claims };
            _jobs[job.Id] = job;
        }

        batches.Flush();
        _jobs[job.Id] = job with { State = job.Articles == 0 ? AddState.Failed : AddState.Done, Share = 1, Added = batches.Written.Added + batches.Written.Replaced, Claims = batches.Claims };
        return true;
    }
}
