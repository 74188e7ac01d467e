using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>How large a message may be: Teams refuses an activity of more than 28 KB.</summary>
internal static class CardSize
{
    /// <summary>
    /// The most bytes of a message before it is addressed. Addressing adds the conversation, both accounts and the address of
    /// the service, which take 1 to 2 KB; the rest of the 28 KB is left free.
    /// </summary>
    public const int Budget = 25_500;

    /// <summary>How many characters of one text are shown: the first of these with which the message fits.</summary>
    public static readonly int[] TextLimits = [900, 500, 300, 180, 100, 60, 40];

    /// <summary>The same for cards that people write answers on: nothing is cut before it has to be.</summary>
    public static readonly int[] WholeTextLimits = [4_000, .. TextLimits];

    /// <summary>The bytes of a message as it goes to Teams.</summary>
    /// <param name="message">The message.</param>
    public static int Of(IMessageActivity message)
        => Encoding.UTF8.GetByteCount(JsonConvert.SerializeObject(message, Formatting.None, Settings));

    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };
}
