using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Relations that were asked for last: their page in the other language, its next sentences, its picture and its data need not read their claims again.</summary>
sealed class CardShelf
{
    /// <summary>Claims of all cards together; one takes about a kilobyte.</summary>
    const int MostClaims = 40_000;

    readonly object _turn = new();
    readonly LinkedList<(string Key, RelationCard Card)> _cards = new();
    string _stamp = string.Empty;

    /// <param name="stamp">The state of the store; another one empties the shelf.</param>
    /// <param name="key">What is asked.</param>
    /// <param name="make">Called outside of any lock; two who ask at once may both make it.</param>
    public RelationCard Get(string stamp, string key, Func<RelationCard> make)
    {
        lock (_turn)
        {
            if (stamp != _stamp)
            {
                _cards.Clear();
                _stamp = stamp;
            }

            for (var node = _cards.First; node is not null; node = node.Next)
            {
                if (node.Value.Key != key)
                    continue;
                _cards.Remove(node);
                _cards.AddFirst(node);
                return node.Value.Card;
            }
        }

        var card = make();
        lock (_turn)
        {
            if (stamp == _stamp && card.Claims.Count < MostClaims / 4)
                _cards.AddFirst((key, card));
            while (_cards.Sum(entry => entry.Card.Claims.Count + 10) > MostClaims)
                _cards.RemoveLast();
        }

        return card;
    }
}
