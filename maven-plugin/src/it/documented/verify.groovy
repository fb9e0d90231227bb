def build = new org.understudy.maven.NestedBuild(basedir)
return true
