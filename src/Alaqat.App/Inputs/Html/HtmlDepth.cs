namespace Alaqat.App;

/// <summary>
/// How deep a page's elements stand in one another, told before a tree is made of them: the parser's time grows with the
/// square of it. Elements that need no end tag do not count.
/// </summary>
static class HtmlDepth
{
    const string Uncounted =
        ",area,base,basefont,bgsound,body,br,col,colgroup,dd,dt,embed,frame,head,hr,html,img,input,keygen,li,link,meta,optgroup,option,p,param,rb,rp,rt,rtc,source,tbody,td,tfoot,th,thead,tr,track,wbr,path,use,circle,rect,line,polygon,";

    /// <summary>Elements whose content is no markup.</summary>
    const string Raw = ",script,style,textarea,title,xmp,noembed,noframes,";

    public static bool IsOver(ReadOnlySpan<char> html, int limit)
    {
        var depth = 0;
        int at;
        while ((at = html.IndexOf('<')) >= 0)
        {
            html = html[(at + 1)..];
            if (html.StartsWith("!--"))
            {
                html = After(html, "-->");
                continue;
            }

            var closing = html.StartsWith("/");
            var name = Name(closing ? html[1..] : html);
            if (name.IsEmpty)
                continue;
            var end = html.IndexOf('>');
            if (end < 0)
                break;
            var empty = html[end - 1] == '/';
            html = html[(end + 1)..];
            if (!closing && Holds(Raw, name))
                html = After(html, string.Concat("</", name));
            else if (!Holds(Uncounted, name) && !empty && (depth = Math.Max(0, depth + (closing ? -1 : 1))) > limit)
                return true;
        }

        return false;
    }

    static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 40 && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : [];
    }

    static bool Holds(string list, ReadOnlySpan<char> name) => list.Contains(string.Concat(",", name, ","), StringComparison.OrdinalIgnoreCase);

    static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string mark)
    {
        var at = html.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? [] : html[(at + mark.Length)..];
    }
}
