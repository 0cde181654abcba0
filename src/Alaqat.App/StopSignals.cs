using System.Runtime.InteropServices;

namespace Alaqat.App;

/// <summary>Ctrl-C and SIGTERM as a wish to end soon; a second one ends at once.</summary>
sealed class StopSignals : IDisposable
{
    readonly CancellationTokenSource _stopping = new();
    readonly PosixSignalRegistration[] _signals;

    public StopSignals() => _signals = [Heed(PosixSignal.SIGINT), Heed(PosixSignal.SIGTERM)];

    public CancellationToken Token => _stopping.Token;

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _stopping.Dispose();
    }

    PosixSignalRegistration Heed(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = !_stopping.IsCancellationRequested;
        // The work may go on under this thread otherwise, and the second signal wait for it.
        _ = _stopping.CancelAsync();
    });
}
