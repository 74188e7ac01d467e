using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>Keeps the browser between tests, and gives each test a scene of its own.</summary>
public sealed class PlaygroundFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>
    /// Plays one scene with a new bot. When it fails, what every person saw and what the bot said are kept
    /// beside the screenshots, and the end of the latter stands in the error.
    /// </summary>
    internal async Task Play(Func<Scene, Task> act, [CallerMemberName] string name = "")
    {
        await using var scene = await Scene.Start(browser!);
        try
        {
            await act(scene);
        }
        catch (Exception failure)
        {
            throw new SceneFailedException(await scene.Report(name), failure);
        }
    }
}

/// <summary>The tests share a browser and two cores, so they run one after the other.</summary>
[CollectionDefinition(nameof(PlaygroundFixture))]
public sealed class OneSceneAtATime : ICollectionFixture<PlaygroundFixture>;
