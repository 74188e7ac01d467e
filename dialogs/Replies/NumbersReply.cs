using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>The numbers of a period beside those of the period before.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Report">The numbers.</param>
public sealed record NumbersReply(Language Language, string Nonce, NumbersReport Report) : Reply(Language);
