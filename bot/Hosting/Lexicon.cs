using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The words that the bot knows: those that come with the program, and an administrator's own on top. Immutable.</summary>
/// <param name="Language">For the search.</param>
/// <param name="Intents">For telling what a message wants.</param>
/// <param name="Taken">How many of the administrator's lines are in use.</param>
/// <param name="Refused">Their lines that were left out.</param>
public sealed record Lexicon(LanguageData Language, IntentPhrases Intents, int Taken, IReadOnlyList<RefusedLine> Refused);
