namespace Alaqat.App.Web;

/// <summary>Finished answers by address, for as long as the store stays as it was; bounded in bytes, the oldest go first. One request makes an answer, the others wait for it.</summary>
sealed class AnswerCache(int threads) : IDisposable
{
    const long MostBytes = 64L * 1024 * 1024;

    readonly object _turn = new();

    /// <summary>However many questions are new, answers that are there already must not wait for a processor.</summary>
    readonly SemaphoreSlim _makers = new(Math.Max(1, threads));
    readonly Dictionary<string, LinkedListNode<(string Key, Task<CachedAnswer> Answer)>> _answers = new(StringComparer.Ordinal);
    readonly LinkedList<(string Key, Task<CachedAnswer> Answer)> _byAge = new();
    string _stamp = string.Empty;
    long _bytes;

    public async Task<CachedAnswer> Get(string stamp, string key, Func<CachedAnswer> make)
    {
        Task<CachedAnswer> answer;
        var mine = false;
        lock (_turn)
        {
            if (stamp != _stamp)
            {
                _answers.Clear();
                _byAge.Clear();
                _bytes = 0;
                _stamp = stamp;
            }

            if (_answers.TryGetValue(key, out var node))
                answer = node.Value.Answer;
            else
            {
                mine = true;
                answer = Make(make);
                _answers[key] = _byAge.AddLast((key, answer));
            }
        }

        try
        {
            var made = await answer;
            if (mine)
                Count(stamp, made.Body.Length);
            return made;
        }
        catch
        {
            Forget(key, answer);
            throw;
        }
    }

    public void Dispose() => _makers.Dispose();

    async Task<CachedAnswer> Make(Func<CachedAnswer> make)
    {
        await _makers.WaitAsync();
        try
        {
            return await Task.Run(make);
        }
        finally
        {
            _makers.Release();
        }
    }

    void Count(string stamp, long bytes)
    {
        lock (_turn)
        {
            if (stamp != _stamp)
                return;
            _bytes += bytes;
            while (_bytes > MostBytes && _byAge.First is { } oldest && oldest.Value.Answer.IsCompletedSuccessfully)
            {
                _bytes -= oldest.Value.Answer.Result.Body.Length;
                _byAge.RemoveFirst();
                _answers.Remove(oldest.Value.Key);
            }
        }
    }

    void Forget(string key, Task<CachedAnswer> failed)
    {
        lock (_turn)
        {
            if (!_answers.TryGetValue(key, out var node) || node.Value.Answer != failed)
                return;
            _byAge.Remove(node);
            _answers.Remove(key);
        }
    }
}
