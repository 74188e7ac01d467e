using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeamsPilotBot.Tests.Running;
using Xunit;
using YamlDotNet.Serialization;

namespace TeamsPilotBot.Bot.Tests.Deployment;

/// <summary>The image and the server of one's own, as far as their text tells: they are not built here.</summary>
public sealed partial class ImageTests
{
    private static readonly string[] Lines = [.. File.ReadLines(Bicep.File("Dockerfile")).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    private static readonly Dictionary<string, object> Compose =
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(Bicep.File("compose.yaml")));

    [Fact]
    public void Every_image_is_of_one_version()
    {
        var images = Lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).Append(Service("proxy")["image"] as string).ToList();

        Assert.Equal(3, images.Count);
        Assert.All(images, image => Assert.Matches(@":\d+\.\d+\.\d+[a-z0-9.-]*(@sha256:[0-9a-f]{64})?$", image));
    }

    [Fact]
    public void The_program_does_not_run_as_root_and_its_data_has_a_place_of_its_own()
    {
        Assert.Equal("USER $APP_UID", Lines.Last(line => line.StartsWith("USER ", StringComparison.Ordinal)));
        Assert.True(Array.FindLastIndex(Lines, line => line.StartsWith("USER ", StringComparison.Ordinal)) > Array.FindLastIndex(Lines, line => line.StartsWith("RUN ", StringComparison.Ordinal)));
        Assert.Contains("VOLUME /data", Lines);
        Assert.Contains("Bot__DataFolder=/data \\", Lines);
        Assert.Contains("&& install -d -o $APP_UID -g $APP_UID /data", Lines);
    }

    [Fact]
    public void Pictures_have_a_font_and_clocks_have_Copenhagen()
    {
        var installed = Lines.Single(line => line.Contains("apt-get install", StringComparison.Ordinal));

        Assert.Contains("fonts-liberation", installed, StringComparison.Ordinal);
        Assert.Contains("tzdata", installed, StringComparison.Ordinal);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \\", Lines);
    }

    [Fact]
    public void All_that_restoring_reads_is_copied_before_it()
    {
        var copied = Copied(Lines.TakeWhile(line => !line.StartsWith("RUN dotnet restore", StringComparison.Ordinal))).ToList();

        Assert.Equal(ReadByRestore().Order(StringComparer.Ordinal), copied.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_that_is_compiled_is_copied_before_it_and_nothing_of_it_is_left_out_of_what_is_sent()
    {
        var copied = Copied(Lines.TakeWhile(line => !line.StartsWith("RUN dotnet publish", StringComparison.Ordinal))).ToHashSet();
        var folders = ReadByRestore().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => $"{Path.GetDirectoryName(file)}/").Append("manifest/").ToList();
        var ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore"));

        Assert.All(folders, folder => Assert.Contains(folder, copied));
        Assert.DoesNotContain(ignored, line => folders.Contains($"{line.Trim('/')}/"));
        Assert.Contains("**/.data", ignored);
    }

    [Fact]
    public void Every_setting_of_the_image_and_of_the_example_is_one_that_the_bot_has()
    {
        var set = Lines.Select(line => Set().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).Where(name => !name.StartsWith("DOTNET_", StringComparison.Ordinal))
            .Concat(File.ReadLines(Bicep.File("bot.env.example")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('=')[0])).ToList();

        Assert.Contains("ASPNETCORE_URLS", set);
        Assert.Contains("MicrosoftAppId", set);
        Assert.All(set, name => Assert.True(KnownSettings.Has(name), name));
    }

    [Fact]
    public void On_a_server_of_ones_own_only_the_proxy_is_reached_and_the_bot_can_write_nothing_but_its_data()
    {
        var bot = Service("bot");

        Assert.False(bot.ContainsKey("ports"));
        Assert.Equal("true", bot["read_only"]);
        Assert.Equal(["ALL"], (List<object>)bot["cap_drop"]);
        Assert.Equal(["data:/data"], (List<object>)bot["volumes"]);
    }

    private static Dictionary<object, object> Service(string name) => (Dictionary<object, object>)((Dictionary<object, object>)Compose["services"])[name];

    // "COPY a b folder/" copies folder/a's names as they are; a folder is itself.
    private static IEnumerable<string> Copied(IEnumerable<string> lines)
        => lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..^1]);

    private static HashSet<string> ReadByRestore()
    {
        var found = new HashSet<string> { "global.json", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt" };
        var waiting = new Queue<string>(["bot/TeamsPilotBot.Bot.csproj"]);
        while (waiting.TryDequeue(out var file))
        {
            if (found.Add(file))
            {
                var project = XDocument.Load(Path.Combine(Repository.Root, file));
                var named = project.Descendants("ProjectReference").Select(reference => (string)reference.Attribute("Include")!)
                    .Concat(project.Descendants("Import").Select(import => (string)import.Attribute("Project")!));
                foreach (var name in named.Select(name => name.Replace("$(MSBuildThisFileDirectory)", "", StringComparison.Ordinal)))
                {
                    waiting.Enqueue(Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, name)));
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"^(?:ENV )?([A-Z][A-Za-z_]+)=\S+(?: \\)?$")]
    private static partial Regex Set();
}
