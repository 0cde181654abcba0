using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Alaqat.App.Web;

/// <summary>Metrics and traces of the server, sent by OTLP. Off unless asked for: it is the one thing that speaks to another machine.</summary>
sealed class Telemetry : IDisposable
{
    readonly MeterProvider _meters;
    readonly TracerProvider _traces;

    Telemetry(MeterProvider meters, TracerProvider traces)
    {
        _meters = meters;
        _traces = traces;
    }

    public static Telemetry Start()
    {
        var resource = ResourceBuilder.CreateDefault().AddService("alaqat");
        return new Telemetry(
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime")
                .AddOtlpExporter().Build(),
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
                .AddSource("Microsoft.AspNetCore")
                .AddOtlpExporter().Build());
    }

    public void Dispose()
    {
        _meters.Dispose();
        _traces.Dispose();
    }
}
