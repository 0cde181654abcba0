using System.Text;

namespace Alaqat.Tests;

/// <summary>A client's words, at whose end it waits for its answers before it hangs up.</summary>
sealed class PatientStream(string text, Func<bool> answered) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await base.ReadAsync(buffer, cancellationToken);
        for (var waited = TimeSpan.Zero; read == 0 && !answered() && waited < Patience; waited += TimeSpan.FromMilliseconds(20))
            await Task.Delay(20, cancellationToken);
        return read;
    }
}
