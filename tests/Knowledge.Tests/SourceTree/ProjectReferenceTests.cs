using System.Xml.Linq;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.SourceTree;

/// <summary>The house of the architecture: arrows run one way.</summary>
public class ProjectReferenceTests
{
    [Theory]
    [InlineData("knowledge", "")]
    [InlineData("botbuilder", "")]
    [InlineData("dialogs", "botbuilder,knowledge")]
    [InlineData("bot", "botbuilder,dialogs,knowledge")]
    public void A_project_refers_only_to_those_below_it(string project, string allowed)
        => Assert.Empty(References(project).Except(allowed.Split(',')));

    [Fact]
    public void The_host_reaches_the_domain_through_the_conversation()
        => Assert.Equal(["botbuilder", "dialogs"], References("bot").Where(name => name != "knowledge").Order());

    /// <summary>The folders of the projects that a project file, and what it imports, refers to.</summary>
    private static IEnumerable<string> References(string project)
    {
        var folder = Path.Combine(Repository.Root, project);
        var file = Directory.GetFiles(folder, "*.csproj").Single();
        return In(file).Distinct();
    }

    private static IEnumerable<string> In(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var elements = XDocument.Load(file).Descendants().ToList();
        var direct = elements.Where(element => element.Name.LocalName == "ProjectReference")
            .Select(element => element.Attribute("Include")!.Value.Replace("$(MSBuildThisFileDirectory)", folder + "/", StringComparison.Ordinal))
            .Select(path => new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/'))))!).Name);
        var imported = elements.Where(element => element.Name.LocalName == "Import" && element.Attribute("Project") is not null)
            .Select(element => Path.GetFullPath(Path.Combine(folder, element.Attribute("Project")!.Value)))
            .Where(File.Exists)
            .SelectMany(In);
        return direct.Concat(imported);
    }
}
