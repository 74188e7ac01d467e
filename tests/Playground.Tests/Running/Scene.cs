using Microsoft.Playwright;
using TeamsPilotBot.Playground.Tests.Driving;

namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>One bot, and the people who have opened a Playground on it.</summary>
/// <param name="browser">What they look through.</param>
/// <param name="stage">What was made ready.</param>
internal sealed class Scene(IBrowser browser, Stage stage) : IAsyncDisposable
{
    private readonly List<RunningPlayground> playgrounds = [];
    private readonly List<Chat> chats = [];

    public RunningBot Bot => stage.Bot;

    /// <summary>Opens a Playground for this person: the bot is installed for them, and they look at their personal chat.</summary>
    public async Task<Chat> Enter(Person person)
    {
        var playground = person == Person.Mette ? stage.Playground : await StartPlayground(person);
        var chat = await Chat.Open(browser, playground.Page, person);
        chats.Add(chat);
        return chat;
    }

    /// <summary>Keeps what can be seen now, under the name of the test that failed.</summary>
    /// <returns>The last lines that the bot said, and where the rest is.</returns>
    public async Task<string> Report(string test)
    {
        foreach (var chat in chats)
        {
            await chat.Screenshot($"failed-{test}-{chat.Person.File}");
        }

        var log = Path.Combine(PlaygroundFiles.Screenshots, $"failed-{test}-bot.log");
        await File.WriteAllLinesAsync(log, Bot.Said);
        return $"The scene failed; see {log} and the pictures beside it. The bot said last:\n{string.Join('\n', Bot.Said.TakeLast(40))}";
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var chat in chats)
        {
            await chat.DisposeAsync();
        }

        foreach (var playground in playgrounds)
        {
            await playground.DisposeAsync();
        }

        await stage.DisposeAsync();
    }

    private async Task<RunningPlayground> StartPlayground(Person person)
    {
        var playground = await RunningPlayground.Start(person, Bot);
        playgrounds.Add(playground);
        return playground;
    }
}
