using System.Net.Mail;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The mailbox of a contact that cannot be reached in Teams.</summary>
/// <param name="Address">The mail address.</param>
internal sealed record Mailbox(string Address)
{
    private const int LongestSubject = 100;

    /// <summary>The mailbox of a desk; null if there is none, or a channel in its place.</summary>
    /// <param name="desk">The desk.</param>
    public static Mailbox? Of(Desk desk)
        => desk.Channel is null && desk.Fallback is { Length: <= 254 } fallback
            && MailAddress.TryCreate(fallback, out var address) && address.Address == fallback && fallback.All(IsPlain)
            ? new Mailbox(fallback)
            : null;

    /// <summary>A link that begins a mail there.</summary>
    /// <param name="question">The question, for the subject.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public string Link(string question, HandOffTexts texts)
        => $"mailto:{Address}?subject={Uri.EscapeDataString(texts.Format("MailSubject", Shortened.To(question.ReplaceLineEndings(" "), LongestSubject)))}";

    /// <summary>Nothing that begins a part of a link: an address comes from the directory, which people write.</summary>
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '-' or '_' or '+';
}
