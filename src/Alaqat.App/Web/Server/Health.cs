using System.Text;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>For whoever watches the server: it lives; it can read.</summary>
static class Health
{
    public static Task Alive(HttpContext context) => Answer.Bytes(context, "ok\n"u8.ToArray(), "text/plain; charset=utf-8");

    public static Task Ready(HttpContext context, Site site) => site.Reading.IsReady && site.Store is not { IsWarm: false }
        ? Answer.Bytes(context, "ready\n"u8.ToArray(), "text/plain; charset=utf-8")
        : Answer.Bytes(context, Encoding.UTF8.GetBytes("the engine or the first answers are not there yet\n"), "text/plain; charset=utf-8", StatusCodes.Status503ServiceUnavailable);
}
