using System.Text;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>For whoever watches the server: it lives; it can read.</summary>
static class Health
{
    public static Task Alive(HttpContext context) => Answer.Bytes(context, "ok\n"u8.ToArray(), "text/plain; charset=utf-8");

    public static Task Ready(HttpContext context, Site site) => site.Reading.IsReady
        ? Answer.Bytes(context, "ready\n"u8.ToArray(), "text/plain; charset=utf-8")
        : Answer.Bytes(context, Encoding.UTF8.GetBytes("the engine is loading\n"), "text/plain; charset=utf-8", StatusCodes.Status503ServiceUnavailable);
}
