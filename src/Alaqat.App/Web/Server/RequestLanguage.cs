using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>The language of a request: of its address, else of the browser's wishes, else Arabic.</summary>
static class RequestLanguage
{
    public static UiLanguage Of(HttpRequest request)
    {
        var path = request.Path.Value ?? string.Empty;
        if (path.Length >= 3 && (path.Length == 3 || path[3] == '/') && UiLanguage.Find(path[1..3]) is { } told)
            return told;
        foreach (var wish in request.Headers.AcceptLanguage.ToString().Split(',', 8))
        {
            if (UiLanguage.Find(wish.TrimStart() is { Length: >= 2 } name ? name[..2] : null) is { } found)
                return found;
        }

        return UiLanguage.Arabic;
    }
}
